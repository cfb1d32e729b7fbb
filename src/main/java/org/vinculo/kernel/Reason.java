package org.vinculo.kernel;

/** Why somebody did what cannot be taken for granted: asked for everywhere in the same way. */
public final class Reason {

    private Reason() {}

    /**
     * @return the reason without the blanks around it
     * @throws BusinessException at the field {@code reason} when there is none
     */
    public static String required(String why) {
        return required("reason", why);
    }

    /** The same where the field has another name. */
    public static String required(String field, String why) {
        if (why == null || why.isBlank()) {
            throw BusinessException.at(field, "app.reason.missing");
        }
        return why.strip();
    }
}
