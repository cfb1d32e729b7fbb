package org.vinculo.referral;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import org.vinculo.person.Company;

/**
 * Whose referrals a colleague's list shows, as a condition on the alias {@code p} of the person. It is never wider than
 * the rule for opening a file: of her own site, and a child on her own only to who answers for protection or still keeps her.
 *
 * @param everywhere whether all sites are hers
 * @param protection whether she sees the files of children alone
 */
record Reader(boolean everywhere, boolean protection, Long siteId, long accountId) {

    private static final List<Company> PROTECTED =
            Arrays.stream(Company.values()).filter(Company::isProtected).toList();

    String clause() {
        return " and ((p.company not in :alone and (:everywhere = true or p.siteId = :site))"
                + " or (p.company in :alone and (:protection = true or p.keeperId = :me)))";
    }

    void bind(Query query) {
        query.setParameter("everywhere", everywhere);
        query.setParameter("site", siteId == null ? 0L : siteId);
        query.setParameter("alone", PROTECTED);
        query.setParameter("protection", protection);
        query.setParameter("me", accountId);
    }
}
