package org.vinculo.web;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** Violated constraints in the reader's language: those of a service are worded by the container in its own. */
final class Violations {

    private Violations() {}

    static String text(ConstraintViolation<?> violation, Messages messages) {
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        String kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (kind) {
            case "NotNull", "NotBlank", "NotEmpty" -> messages.text("error.value.missing");
            case "Size" -> messages.text("error.value.length", limits.get("max"));
            case "Min", "DecimalMin" -> messages.text("error.value.least", limits.get("value"));
            case "Max", "DecimalMax" -> messages.text("error.value.most", limits.get("value"));
            case "Positive" -> messages.text("error.value.least", 1);
            default -> messages.text("error.value.form");
        };
    }
}
