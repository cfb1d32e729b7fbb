package org.vinculo.attention;

import java.time.LocalDate;

/**
 * When and how an attention was held, as it is read.
 *
 * @param language ISO 639-3, or null
 * @param attendedBy the name of who held it
 */
public record HeldRead(
        LocalDate heldOn,
        Attention.Channel channel,
        String place,
        Integer minutes,
        String language,
        String interpreter,
        String present,
        String given,
        String attendedBy) {}
