package org.vinculo.hiringday;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.Look;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Ranked;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** What people change in the proposal of a hiring day: whatever they decide stays when it is reckoned anew. */
@Stateless
@DenyAll
public class HiringPickService {

    @Inject
    private HiringRepository repository;

    @Inject
    private HiringAccess access;

    @Inject
    private HiringReading reading;

    @Inject
    private Reckoning reckoning;

    @Inject
    private MatchingService matching;

    @Inject
    private PersonLookup people;

    @Inject
    private AuditTrail audit;

    /** One vacancy with the reasons for everybody in it. */
    @RolesAllowed(Permission.MATCHING_READ)
    public HiringTable table(long day, long vacancy) {
        HiringTable table = reading.page(access.read(day)).tables().stream()
                .filter(each -> each.vacancyId() == vacancy)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Long> ids = table.picks().stream().map(PickRow::personId).toList();
        Map<Long, Ranked> reasons =
                matching.among(vacancy, ids).stream().collect(Collectors.toMap(Ranked::id, Function.identity()));
        return new HiringTable(
                vacancy,
                table.title(),
                table.slots(),
                table.picks().stream()
                        .map(pick -> pick.explained(reasons.get(pick.personId())))
                        .toList());
    }

    /** It is to stay. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void fix(long day, long person, long vacancy) {
        HiringPick pick = standing(edited(day), person, vacancy);
        pick.fix(pick.getFit());
        note(day, "fix", pick);
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void remove(long day, long person, long vacancy) {
        HiringPick pick = standing(edited(day), person, vacancy);
        pick.remove();
        repository.flush();
        reckoning.seat(day);
        note(day, "remove", pick);
    }

    /** Somebody the reckoning did not bring here; the guards are the same, and so are the caps. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void add(long day, long person, long vacancy) {
        put(edited(day), person, vacancy);
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void move(long day, long person, long from, long to) {
        HiringDay edited = edited(day);
        HiringPick pick = standing(edited, person, from);
        pick.remove();
        repository.flush();
        put(edited, person, to);
        note(day, "move", pick);
    }

    private void put(HiringDay day, long person, long vacancy) {
        Integer slots = day.getVacancies().get(vacancy);
        Ranked ranked = matching.find(person, vacancy, Look.PLAIN);
        if (slots == null || ranked == null || people.head(person).siteId() != day.getSiteId()) {
            throw new NotFoundException();
        }
        if (!ranked.isEligible()) {
            throw BusinessException.at("person", Refusal.of(ranked));
        }
        List<HiringPick> in =
                repository.picks(day.getId()).stream().filter(HiringPick::isIn).toList();
        if (in.stream().filter(pick -> pick.getPersonId() == person).count() >= day.getCap()) {
            throw BusinessException.at("person", "hiring.cap", day.getCap());
        }
        if (in.stream().filter(pick -> pick.getVacancyId() == vacancy).count() >= slots) {
            throw BusinessException.at("person", "hiring.full", slots);
        }
        int fit = ranked.match().score();
        Optional<HiringPick> before = repository.pick(day.getId(), person, vacancy);
        HiringPick pick =
                before.orElseGet(() -> new HiringPick(day.getId(), new Pair(person, vacancy, fit), PickState.FIXED));
        pick.fix(fit);
        repository.add(pick);
        repository.flush();
        reckoning.seat(day.getId());
        note(day.getId(), "add", pick);
    }

    private HiringDay edited(long day) {
        HiringDay edited = access.write(day);
        edited.requireProposed();
        return edited;
    }

    private HiringPick standing(HiringDay day, long person, long vacancy) {
        return repository
                .pick(day.getId(), person, vacancy)
                .filter(HiringPick::isIn)
                .orElseThrow(NotFoundException::new);
    }

    private void note(long day, String verb, HiringPick pick) {
        audit.record(
                HiringDayService.SUBJECT,
                day,
                verb,
                null,
                "person " + pick.getPersonId() + ", vacancy " + pick.getVacancyId(),
                null);
    }
}
