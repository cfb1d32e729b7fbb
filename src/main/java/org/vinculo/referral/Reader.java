package org.vinculo.referral;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import org.vinculo.person.Company;

/**
 * Whose referrals a colleague's list shows, as a condition on the alias {@code p} of the person. It is never wider than
 * the rule for opening a file: of her own site, and a child on her own only to whoever accompanies her.
 *
 * @param everywhere whether all sites are hers
 */
record Reader(boolean everywhere, Long siteId, long accountId) {

    private static final List<Company> PROTECTED =
            Arrays.stream(Company.values()).filter(Company::isProtected).toList();

    String clause() {
        return everywhere
                ? ""
                : " and ((p.siteId = :site and p.company not in :alone)"
                        + " or (p.company in :alone and (p.caseworkerId = :me or p.registeredBy = :me)))";
    }

    void bind(Query query) {
        if (!everywhere) {
            query.setParameter("site", siteId == null ? 0L : siteId);
            query.setParameter("alone", PROTECTED);
            query.setParameter("me", accountId);
        }
    }
}
