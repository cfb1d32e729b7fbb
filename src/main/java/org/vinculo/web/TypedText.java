package org.vinculo.web;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What somebody typed into a form whose page is gone, in one line she can copy from. */
final class TypedText {

    private TypedText() {}

    /** Hidden fields, buttons and secrets are not hers to copy. */
    static String of(Map<String, String[]> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(field -> isTyped(field.getKey()))
                        .flatMap(field -> Arrays.stream(field.getValue())
                                .filter(value -> !value.isBlank() && !value.equals(field.getKey())))
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }

    private static boolean isTyped(String name) {
        String last = name.substring(name.lastIndexOf(':') + 1);
        return name.contains(":")
                && !name.startsWith("jakarta.faces.")
                && !last.endsWith("_hinput")
                && !last.matches("password|again|former|code");
    }
}
