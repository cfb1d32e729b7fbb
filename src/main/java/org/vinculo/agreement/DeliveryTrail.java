package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/** By whom and when something was done with a document, in the audit trail and on her timeline. */
@ApplicationScoped
class DeliveryTrail {

    private static final String SUBJECT = "Delivery";

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    LocalDate today(long personId) {
        return time.today(people.head(personId).siteId());
    }

    String letterLanguage(long personId) {
        return people.letterLanguage(personId);
    }

    Delivery recorded(Delivery delivery) {
        return delivery.recorded(user.accountId(), clock.instant());
    }

    void follow(Delivery delivery) {
        audit.record(SUBJECT, delivery.getId(), "record", null, delivery.getKind() + " " + delivery.getOutcome(), null);
        note(delivery, delivery.getOutcome().state().name());
    }

    void annul(Delivery delivery, String why) {
        delivery.annul(why, user.accountId(), clock.instant());
        audit.record(SUBJECT, delivery.getId(), "annul", delivery.getOutcome(), null, why);
        note(delivery, "ANNULLED");
    }

    /** The verb carries the document, so that each reader of the timeline has it in her own language. */
    private void note(Delivery delivery, String verb) {
        timeline.note(
                delivery.getPersonId(),
                TimelineKind.AGREEMENT,
                verb + '.' + delivery.getKind(),
                delivery.getId(),
                null);
    }
}
