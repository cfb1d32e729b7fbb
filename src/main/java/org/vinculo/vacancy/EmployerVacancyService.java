package org.vinculo.vacancy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** What an employer does with its own vacancies; those of others are not there. */
@Stateless
@DenyAll
public class EmployerVacancyService {

    @Inject
    private VacancyRepository repository;

    @Inject
    private VacancyAccess access;

    @Inject
    private VacancyReader reader;

    @Inject
    private VacancyRules rules;

    @Inject
    private VacancyLedger ledger;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public Page<VacancyRow> list(PageRequest request, VacancyStatus status) {
        Page<VacancyLine> page = repository.list(request, status, access.employer());
        return new Page<>(reader.rows(page.rows()), page.total());
    }

    /** What waits for the employer: returned with a reason, or begun and not sent. Longest waiting first. */
    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public List<VacancyRow> waiting() {
        return reader.rows(repository.waiting(access.employer(), List.of(VacancyStatus.RETURNED, VacancyStatus.DRAFT)));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public VacancyPage show(long id) {
        return reader.pageForEmployer(own(id));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public VacancyEdit edit(long id) {
        Vacancy vacancy = own(id);
        return new VacancyEdit(id, vacancy.getVersion(), vacancy.toForm(), vacancy.getStatus());
    }

    /**
     * Keeps a new vacancy, and asks for a coordinator's decision at once when so wanted.
     *
     * @return its number; a form sent twice makes one vacancy
     */
    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public long register(@NotNull @Valid VacancyForm form, boolean submit) {
        Optional<Vacancy> saved = repository.byFormKey(form.getFormKey());
        if (saved.isPresent()) {
            return access.own(saved.get()).getId();
        }
        long employerId = access.employer();
        rules.requireActive(employerId);
        rules.requireSound(form);
        Vacancy vacancy = new Vacancy(employerId, form, user.accountId(), clock.instant());
        repository.add(vacancy);
        ledger.registered(vacancy);
        if (submit) {
            send(vacancy);
        }
        return vacancy.getId();
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void change(long id, long version, @NotNull @Valid VacancyForm form, boolean submit) {
        Vacancy vacancy = own(id);
        vacancy.requireVersion(version);
        rules.requireSound(form);
        String before = vacancy.getTitle();
        vacancy.change(form);
        repository.touch(vacancy);
        ledger.changed(vacancy, before);
        if (submit) {
            send(vacancy);
        }
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void submit(long id) {
        send(own(id));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void close(long id, @NotBlank @Size(max = 1000) String why) {
        ledger.move(own(id), "close", each -> each.close(why, clock.instant()));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void withdraw(long id, @NotBlank @Size(max = 1000) String why) {
        ledger.move(own(id), "withdraw", each -> each.withdraw(why, clock.instant()));
    }

    private void send(Vacancy vacancy) {
        rules.requirePublishable(vacancy.toForm());
        ledger.move(vacancy, "submit", each -> each.submit(clock.instant()));
    }

    private Vacancy own(long id) {
        return access.own(repository.get(id));
    }
}
