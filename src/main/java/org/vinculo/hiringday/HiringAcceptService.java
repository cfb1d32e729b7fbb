package org.vinculo.hiringday;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;
import org.vinculo.matching.Look;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Ranked;
import org.vinculo.placement.ProposalForm;
import org.vinculo.placement.ProposalService;
import org.vinculo.security.Permission;
import org.vinculo.web.Causes;

/**
 * Makes candidacies of an accepted day, by the same verb and the same guards as for one person: her papers, her consent, what she
 * was proposed for already. Whoever may no longer be proposed is left out, with the reason.
 */
@Stateless
@DenyAll
public class HiringAcceptService {

    @Inject
    private HiringLedger ledger;

    @Inject
    private MatchingService matching;

    @Inject
    private ProposalService proposals;

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(long id) {
        ledger.accept(id).forEach(pair -> propose(id, pair));
    }

    private void propose(long id, Pair pair) {
        try {
            Ranked ranked = matching.find(pair.person(), pair.vacancy(), Look.PLAIN);
            if (ranked == null) {
                ledger.leftOut(id, pair, Refusal.GONE);
            } else if (!ranked.isEligible()) {
                ledger.leftOut(id, pair, Refusal.of(ranked));
            } else {
                long candidacy = proposals.propose(pair.person(), pair.vacancy(), new ProposalForm(), null);
                ledger.proposed(id, pair, candidacy);
            }
        } catch (RuntimeException refused) {
            Optional<BusinessException> refusal = Causes.refusal(refused);
            if (refusal.isEmpty() && !Causes.hidden(refused)) {
                throw refused;
            }
            ledger.leftOut(id, pair, refusal.map(Refusal::of).orElse(Refusal.GONE));
        }
    }
}
