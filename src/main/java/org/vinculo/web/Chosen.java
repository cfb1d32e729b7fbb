package org.vinculo.web;

import org.vinculo.kernel.NotFoundException;

/** The number of what was chosen from a list, as the form brings it. */
public final class Chosen {

    private Chosen() {}

    /** @throws NotFoundException when it names nothing, as a forged one does */
    public static long id(String code) {
        try {
            return Long.parseLong(code);
        } catch (NumberFormatException forged) {
            throw new NotFoundException();
        }
    }

    /** The same where nothing need be chosen: then null. */
    public static Long idOrNone(String code) {
        return code == null || code.isBlank() ? null : Long.valueOf(id(code));
    }
}
