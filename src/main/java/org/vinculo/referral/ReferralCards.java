package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.behalf.Mark;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.directory.ServiceRow;
import org.vinculo.privacy.Consents;
import org.vinculo.security.AccountNames;

/** Turns referrals into what an agency may see of them, a whole list in as many queries as one. */
@ApplicationScoped
class ReferralCards {

    @Inject
    private ReferredPeopleRepository repository;

    @Inject
    private ServiceLookup directory;

    @Inject
    private AccountNames accounts;

    @Inject
    private ReferralDeadlines deadlines;

    @Inject
    private Consents consents;

    @Inject
    private LegalDuty duty;

    @Inject
    private OnBehalf onBehalf;

    List<ReferralCard> of(List<Referral> referrals) {
        List<Long> persons = numbers(referrals, Referral::getPersonId);
        Map<Long, ReferredPerson> people = repository.people(persons);
        Map<Long, List<String>> languages = repository.languages(persons);
        Map<Long, ServiceRow> services = directory.all(numbers(referrals, Referral::getServiceId));
        Map<Long, String> senders = accounts.names(numbers(referrals, Referral::getSentBy));
        Map<Long, List<Mark>> marks = onBehalf.of(ReferralSteps.SUBJECT, numbers(referrals, Referral::getId));
        Set<Long> ended = consents.ended(numbers(referrals, Referral::getConsentId));
        return referrals.stream()
                .map(referral -> seen(
                        referral,
                        ended,
                        card(
                                referral,
                                people.get(referral.getPersonId()),
                                languages.getOrDefault(referral.getPersonId(), List.of()),
                                services.get(referral.getServiceId()),
                                senders.get(referral.getSentBy()),
                                marks.getOrDefault(referral.getId(), List.of()).stream()
                                        .map(Mark::forAgency)
                                        .toList())))
                .toList();
    }

    /** Once she takes her agreement back nothing of her is shown any more, except where the law wants it. */
    private ReferralCard seen(Referral referral, Set<Long> ended, ReferralCard card) {
        return ended.contains(referral.getConsentId()) && !duty.keeps(referral) ? card.sealed() : card;
    }

    private ReferralCard card(
            Referral referral,
            ReferredPerson person,
            List<String> languages,
            ServiceRow service,
            String sender,
            List<Mark> marks) {
        ReferralCard card = new ReferralCard(
                referral.getId(),
                person.reference(),
                person.usedName(),
                languages,
                person.interpreter(),
                service.name(),
                service.category(),
                referral.getUrgency(),
                referral.getNeed(),
                referral.getContact(),
                referral.getStatus(),
                referral.getStatusSince(),
                referral.getStatusWhy(),
                referral.getSentAt(),
                sender,
                referral.getAnswerDueAt(),
                deadlines.words(referral.getStatus(), referral.getAnswerDueAt(), person.siteId()),
                referral.getOutcome(),
                referral.getOutcomeNote(),
                marks);
        return switch (referral.getStatus()) {
            case REFUSED, WITHDRAWN -> card.sealed();
            default -> card;
        };
    }

    private static List<Long> numbers(List<Referral> referrals, Function<Referral, Long> number) {
        return List.copyOf(referrals.stream().map(number).collect(Collectors.toSet()));
    }
}
