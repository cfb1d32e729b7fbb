package org.vinculo.hiringday;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** Hiring days of one's own site, from the draft to the end. */
@Stateless
@DenyAll
public class HiringDayService {

    static final String SUBJECT = "HiringDay";

    @Inject
    private HiringRepository repository;

    @Inject
    private HiringAccess access;

    @Inject
    private HiringReading reading;

    @Inject
    private Reckoning reckoning;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private AuditTrail audit;

    @Inject
    private HiringAuthor author;

    @RolesAllowed(Permission.MATCHING_READ)
    public Page<HiringDayRow> page(PageRequest request) {
        return repository.page(access.site(), request);
    }

    @RolesAllowed(Permission.MATCHING_READ)
    public HiringDayPage read(long id) {
        return reading.page(access.read(id));
    }

    /** @param id null for a new day */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public HiringDayForm form(Long id) {
        Optional<HiringDay> day = Optional.ofNullable(id).map(access::read);
        HiringDayForm form = day.map(HiringDay::toForm).orElseGet(HiringDayForm::new);
        Map<Long, Integer> slots = day.map(HiringDay::getVacancies).orElse(Map.of());
        for (VacancyFacts vacancy : vacancies.published()) {
            form.getVacancies().add(new SlotForm(vacancy.id(), vacancy.title(), slots.get(vacancy.id())));
        }
        return form;
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public long register(@NotNull @Valid HiringDayForm form) {
        return repository.byFormKey(form.getFormKey()).orElseGet(() -> {
            HiringDay day = new HiringDay(form, access.home(), author.account(), author.now());
            repository.add(day);
            repository.flush();
            audit.record(SUBJECT, day.getId(), "register", null, day.getStatus(), null);
            return day.getId();
        });
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void change(long id, long version, @NotNull @Valid HiringDayForm form) {
        HiringDay day = access.write(id);
        day.requireVersion(version);
        day.change(form);
        audit.record(SUBJECT, id, "change", null, day.getStatus(), null);
    }

    /** Reckons the proposal, or reckons it anew: what was decided by hand stays. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void propose(long id) {
        HiringDay day = access.write(id);
        HiringDayStatus before = day.getStatus();
        reckoning.propose(day);
        audit.record(SUBJECT, id, "propose", before, day.getStatus(), null);
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void reopen(long id) {
        HiringDay day = access.write(id);
        HiringDayStatus before = day.getStatus();
        day.reopen(author.now());
        audit.record(SUBJECT, id, "reopen", before, day.getStatus(), null);
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void cancel(long id, @Size(max = 1000) String why) {
        HiringDay day = access.write(id);
        HiringDayStatus before = day.getStatus();
        day.cancel(why, author.now());
        audit.record(SUBJECT, id, "cancel", before, day.getStatus(), why);
    }
}
