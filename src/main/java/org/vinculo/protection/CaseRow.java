package org.vinculo.protection;

import java.time.Instant;
import java.util.List;
import org.vinculo.kernel.Row;
import org.vinculo.person.Age;
import org.vinculo.person.Company;
import org.vinculo.referral.Due;

/**
 * An open case in the list of those who answer for protection.
 *
 * @param due while the authority was not told, or null
 * @param missing keys of what is still to be done
 */
public record CaseRow(
        Long id,
        long personId,
        String name,
        String reference,
        long siteId,
        Age age,
        Company kind,
        CaseStatus status,
        Instant openedAt,
        Due due,
        String responsible,
        List<String> missing)
        implements Row {}
