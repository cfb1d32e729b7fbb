package org.vinculo.groupattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.attention.AttentionForm;
import org.vinculo.attention.AttentionMistakes;
import org.vinculo.attention.AttentionRegister;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/** Writes a talk down once, and once in the file of each who is named. */
@ApplicationScoped
class GroupDesk {

    private static final String SUBJECT = "GroupAttention";

    @Inject
    private GroupRepository repository;

    @Inject
    private AttentionRegister attentions;

    @Inject
    private AttentionMistakes mistakes;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    long enter(GroupForm form) {
        LocalDate today = time.today();
        GroupAttention group = repository.add(
                new GroupAttention(form, today).recorded(user.siteId(), user.accountId(), clock.instant()));
        form.getPeople().stream()
                .distinct()
                .forEach(person -> group.reached(attentions.enter(person, ofOne(form.getHeld()))));
        audit.record(SUBJECT, group.getId(), "record", null, form.getPeople().size() + "+" + group.anonymous(), null);
        return group.getId();
    }

    /** The same for one person, with a key of its own. */
    private static AttentionForm ofOne(AttentionForm held) {
        AttentionForm form = new AttentionForm();
        form.setHeldOn(held.getHeldOn());
        form.setChannel(held.getChannel());
        form.setPlace(held.getPlace());
        form.setMinutes(held.getMinutes());
        form.setLanguage(held.getLanguage());
        form.setInterpreter(held.getInterpreter());
        form.setPresent(held.getPresent());
        form.setAttendedBy(held.getAttendedBy());
        form.setGiven(held.getGiven());
        form.setTopics(held.getTopics());
        form.setConfirmed(held.isConfirmed());
        return form;
    }

    void annul(GroupAttention group, String why) {
        group.annul(why, user.accountId(), clock.instant());
        group.getAttentions().forEach(attention -> mistakes.takeBack(attention, why));
        audit.record(SUBJECT, group.getId(), "annul", null, null, why);
    }
}
