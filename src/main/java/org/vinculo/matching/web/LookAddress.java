package org.vinculo.matching.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vinculo.matching.Look;

/** The part of an address that says how somebody looks at the people for a vacancy: numbers and codes, nothing of anybody. */
public final class LookAddress {

    static final String WANT = "want";
    static final String PICK = "pick";

    private LookAddress() {}

    public static Look read(HttpServletRequest request) {
        return Look.of(all(request, WANT), all(request, PICK));
    }

    /** All values of a parameter that may stand in the address more than once. */
    static List<String> all(HttpServletRequest request, String name) {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues(name), new String[0]))
                .toList();
    }

    public static String write(String page, long vacancy, Look look, String... more) {
        List<String> parts = new ArrayList<>(List.of("vacancy=" + vacancy));
        look.wants().forEach(want -> parts.add(part(WANT, want)));
        new TreeSet<>(look.picks()).forEach(pick -> parts.add(part(PICK, pick)));
        parts.addAll(List.of(more));
        return page + ".xhtml?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
