package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.directory.ServiceRow;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AccountNames;

/** What the staff's pages show of referrals, with the names that other features keep. */
@ApplicationScoped
class ReferralPages {

    @Inject
    private ReferralRepository repository;

    @Inject
    private ReferralAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private ServiceLookup directory;

    @Inject
    private AccountNames accounts;

    @Inject
    private ReferralDeadlines deadlines;

    @Inject
    private OnBehalf onBehalf;

    Page<ReferralRow> list(ReferralFilter filter, PageRequest request) {
        Page<ReferralRow> found = repository.list(filter, access.reader(), deadlines.now(), request);
        return new Page<>(
                found.rows().stream()
                        .map(row -> row.due(deadlines.words(row.status(), row.answerDueAt(), row.siteId())))
                        .toList(),
                found.total());
    }

    ReferralPage page(Referral referral) {
        ServiceRow service = directory.find(referral.getServiceId()).orElseThrow(NotFoundException::new);
        PersonHead person = people.head(referral.getPersonId());
        return new ReferralPage(
                referral.getId(),
                referral.getPersonId(),
                person.usedName(),
                service.name(),
                service.agencyId(),
                service.agencyName(),
                referral.getUrgency(),
                referral.getNeed(),
                referral.getContact(),
                referral.getStatus(),
                referral.getStatusSince(),
                referral.getStatusWhy(),
                referral.getAnswerDueAt(),
                deadlines.words(referral.getStatus(), referral.getAnswerDueAt(), person.siteId()),
                referral.getOutcome(),
                referral.getOutcomeNote(),
                referral.getSentAt(),
                accounts.name(referral.getSentBy()),
                deadlines.answer(referral),
                onBehalf.of(ReferralSteps.SUBJECT, referral.getId()));
    }
}
