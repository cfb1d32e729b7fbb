package org.vinculo.groupattention;

import java.time.LocalDate;
import org.vinculo.attention.Attention;
import org.vinculo.kernel.Row;

/**
 * A talk or visit as the list shows it.
 *
 * @param named how many were named
 * @param anonymous how many others were counted
 */
public record GroupRow(
        Long id,
        LocalDate heldOn,
        Attention.Channel channel,
        String place,
        String subject,
        long siteId,
        long named,
        long anonymous,
        boolean annulled)
        implements Row {

    public long all() {
        return named + anonymous;
    }
}
