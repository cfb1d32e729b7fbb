package org.vinculo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form sent without the script that adds the page's nonce. PrimeFaces refuses to answer such a form; since the whole page is
 * written anew, it gets a new nonce, as if it were opened.
 */
final class NonceRequest extends HttpServletRequestWrapper {

    private static final String PARAMETER = "primefaces.nonce";

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    private NonceRequest(HttpServletRequest request) {
        super(request);
    }

    /** Only forms of pages are looked into: reading a parameter takes the body from everything else. */
    static HttpServletRequest of(HttpServletRequest request, String path) {
        boolean form = "POST".equals(request.getMethod()) && path.endsWith(".xhtml");
        return form ? new NonceRequest(request) : request;
    }

    @Override
    public String getParameter(String name) {
        String given = super.getParameter(name);
        return given == null && PARAMETER.equals(name) ? nonce : given;
    }
}
