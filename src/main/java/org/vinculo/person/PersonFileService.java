package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountNames;
import org.vinculo.security.FileOpenings;
import org.vinculo.security.Permission;

/** One person's file: opened, read, and followed through time. */
@Stateless
@DenyAll
public class PersonFileService {

    private static final int SOON_DAYS = 60;

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup lookup;

    @Inject
    private FileOpenings openings;

    @Inject
    private AccountNames accounts;

    @Inject
    private StayLookup stays;

    @Inject
    private SiteTime time;

    /** Her whole file; that it was opened is written in the read log. */
    @RolesAllowed(Permission.PERSON_READ)
    public PersonFile open(long id) {
        access.require(id);
        openings.opened(id, "person");
        Person person = find(id);
        // The one who registered her often accompanies her, too.
        Map<Long, String> names = accounts.names(Stream.of(person.getCaseworkerId(), person.getRegisteredBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new PersonFile(
                person.getId(),
                person.getDocumentName(),
                person.getOtherNames(),
                person.getBirth(),
                person.getGender(),
                person.getRegisteredSex(),
                person.isStateless(),
                person.getNationalities(),
                person.getLetterLanguage(),
                person.getMunicipalityCode(),
                person.getPhones().stream().map(Phone::form).toList(),
                person.getCaseworkerId() == null ? "" : names.getOrDefault(person.getCaseworkerId(), ""),
                names.getOrDefault(person.getRegisteredBy(), ""),
                person.getRegisteredAt(),
                person.getStageSince());
    }

    /** Who a page is about. Pages about a part of her file show it at their head. */
    @RolesAllowed(Permission.PERSON_READ)
    public PersonSummary summary(long id) {
        access.require(id);
        PersonHead head = lookup.head(find(id));
        return new PersonSummary(head, repository.nextSteps(Set.of(id)).get(id), alerts(head));
    }

    private List<PersonAlert> alerts(PersonHead head) {
        List<PersonAlert> alerts = new ArrayList<>();
        if (head.isProtected()) {
            alerts.add(new PersonAlert(PersonAlert.Kind.UNACCOMPANIED_MINOR, null));
        } else if (head.isCompanyToAsk()) {
            alerts.add(new PersonAlert(PersonAlert.Kind.COMPANY_TO_ASK, null));
        } else if (head.minor()) {
            alerts.add(new PersonAlert(PersonAlert.Kind.MINOR, null));
        }
        LocalDate today = time.today(head.siteId());
        stays.current(head.id()).map(StayFacts::expiresOn).ifPresent(end -> {
            if (end.isBefore(today)) {
                alerts.add(new PersonAlert(PersonAlert.Kind.DOCUMENT_EXPIRED, end));
            } else if (end.isBefore(today.plusDays(SOON_DAYS))) {
                alerts.add(new PersonAlert(PersonAlert.Kind.DOCUMENT_EXPIRES, end));
            }
        });
        return alerts;
    }

    /**
     * Lines of her timeline, newest first.
     *
     * @param kind only these, or null for all
     */
    @RolesAllowed(Permission.PERSON_READ)
    public List<TimelineRow> timeline(long id, TimelineKind kind, int first, int size) {
        access.require(id);
        return repository.timeline(id, kind, first, size);
    }

    /** The kinds her timeline can be narrowed to. */
    @RolesAllowed(Permission.PERSON_READ)
    public Set<TimelineKind> timelineKinds(long id) {
        access.require(id);
        Set<TimelineKind> kinds = EnumSet.noneOf(TimelineKind.class);
        kinds.addAll(repository.timelineKinds(id));
        return kinds;
    }

    private Person find(long id) {
        return repository.find(id).orElseThrow(NotFoundException::new);
    }
}
