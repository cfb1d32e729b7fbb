package org.vinculo.firstattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.vinculo.agreement.AgreementState;
import org.vinculo.agreement.Agreements;
import org.vinculo.household.HouseholdLookup;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.options.AskedFacts;
import org.vinculo.options.OptionsLookup;
import org.vinculo.orientation.Orientation;
import org.vinculo.orientation.TopicContent;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;

/** Puts together what is known about her and what was done so far; whoever calls has checked that she may be seen. */
@ApplicationScoped
class FirstAttentionDesk {

    @Inject
    private PersonLookup people;

    @Inject
    private HouseholdLookup households;

    @Inject
    private OptionsLookup options;

    @Inject
    private Agreements agreements;

    @Inject
    private Orientation orientation;

    @Inject
    private FirstAttentionTrail trail;

    Course course(FirstAttention first) {
        return course(first, options.asked(first.getPersonId()));
    }

    private Course course(FirstAttention first, AskedFacts asked) {
        return Course.of(circumstances(first, asked), done(first, asked));
    }

    private Circumstances circumstances(FirstAttention first, AskedFacts asked) {
        PersonHead her = people.head(first.getPersonId());
        return new Circumstances(
                her.isProtected(),
                households.hasChildren(her.id()),
                asked.fearsReturn(),
                asked.danger(),
                asked.familyTie(),
                asked.twoYears(),
                first.raised());
    }

    private Set<Stop> done(FirstAttention first, AskedFacts asked) {
        Set<Stop> done = EnumSet.noneOf(Stop.class);
        for (Stop stop : Stop.values()) {
            boolean marked = stop.isTopic() && first.mark(stop.topic()).isPresent();
            if (marked || isDone(stop, first, asked)) {
                done.add(stop);
            }
        }
        return done;
    }

    private boolean isDone(Stop stop, FirstAttention first, AskedFacts asked) {
        return switch (stop) {
            case RAISED -> first.isRaisedAsked();
            case DOCUMENTS -> !agreements.stateOf(first.getPersonId()).containsValue(AgreementState.NOTHING);
            case ANSWERS -> asked.answered();
            case SHEET -> first.getSheetWhy() != null || hasSheet(first);
            case NEEDS -> first.isNeedsAsked();
            case HEARD -> first.getHeard() != null;
            case END -> first.getStatus() == FirstAttentionStatus.CLOSED;
            default -> false;
        };
    }

    private boolean hasSheet(FirstAttention first) {
        return options.hasSheetSince(first.getPersonId(), first.getHeldOn());
    }

    /** @param at null for where it goes on */
    FirstAttentionRead read(FirstAttention first, Stop at) {
        AskedFacts asked = options.asked(first.getPersonId());
        Course course = course(first, asked);
        Stop stop = at == null ? course.next() : at;
        Halt halt = course.halts().stream()
                .filter(each -> each.stop() == stop)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var mark = first.mark(stop.topic());
        return new FirstAttentionRead(
                first.getId(),
                first.getPersonId(),
                first.getStatus(),
                course,
                halt,
                stop.isTopic() ? content(first, stop) : null,
                mark.filter(TopicMark::isTold).isPresent(),
                stop == Stop.SHEET
                        ? first.getSheetWhy()
                        : mark.map(TopicMark::getWhy).orElse(null),
                first.raised(),
                first.needs(),
                first.getHeard(),
                agreements.stateOf(first.getPersonId()),
                asked.answered(),
                hasSheet(first));
    }

    private TopicContent content(FirstAttention first, Stop stop) {
        return orientation
                .current(stop.topic(), first.getLanguage(), trail.today(first.getPersonId()))
                .orElse(null);
    }
}
