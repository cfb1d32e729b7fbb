package org.vinculo.vacancy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.behalf.ForWhom;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.behalf.Said;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** What staff do with vacancies: find them, write them for an employer, decide which are published, end them. */
@Stateless
@DenyAll
public class VacancyService {

    /** Further back than this an employer asked for something else. */
    private static final Duration LONGEST = Duration.ofDays(365);

    @Inject
    private VacancyRepository repository;

    @Inject
    private VacancySearch search;

    @Inject
    private VacancyReader reader;

    @Inject
    private VacancyRules rules;

    @Inject
    private VacancyLedger ledger;

    @Inject
    private CurrentUser user;

    @Inject
    private OnBehalf onBehalf;

    @RolesAllowed(Permission.VACANCY_READ)
    public Page<VacancyRow> list(PageRequest request, VacancyFilter filter) {
        if (!filter.hasWords()) {
            Page<VacancyLine> page = repository.list(request, filter.status(), filter.employerId());
            return new Page<>(reader.rows(page.rows()), page.total());
        }
        Page<Long> found = search.find(request, filter);
        Map<Long, VacancyLine> lines =
                repository.lines(found.rows()).stream().collect(Collectors.toMap(VacancyLine::id, Function.identity()));
        List<VacancyLine> ranked =
                found.rows().stream().map(lines::get).filter(Objects::nonNull).toList();
        return new Page<>(reader.rows(ranked), found.total(), found.complete());
    }

    @RolesAllowed(Permission.VACANCY_READ)
    public VacancyPage show(long id) {
        return reader.page(repository.get(id));
    }

    @RolesAllowed(Permission.VACANCY_WRITE)
    public VacancyEdit edit(long id) {
        Vacancy vacancy = repository.get(id);
        return new VacancyEdit(id, vacancy.getVersion(), vacancy.toForm(), vacancy.getStatus());
    }

    /**
     * Keeps a new vacancy, and asks for a coordinator's decision at once when so wanted.
     *
     * @param told how the employer asked for it
     * @return its number; a form sent twice makes one vacancy
     */
    @RolesAllowed(Permission.VACANCY_WRITE)
    public long register(@NotNull @Valid VacancyForm form, boolean submit, @NotNull @Valid SaidForm told) {
        if (form.getEmployerId() == null) {
            throw BusinessException.at("employerId", "vacancy.employer.missing");
        }
        Optional<Vacancy> saved = repository.byFormKey(form.getFormKey());
        if (saved.isPresent()) {
            return saved.get().getId();
        }
        rules.requireActive(form.getEmployerId());
        rules.requireSound(form);
        Said said = onBehalf.said(told, now().minus(LONGEST), ForWhom.EMPLOYER);
        Vacancy vacancy = new Vacancy(form.getEmployerId(), form, user.accountId(), now());
        repository.add(vacancy);
        ledger.registered(vacancy);
        if (submit) {
            send(vacancy, onBehalf.own());
        }
        onBehalf.note(VacancyReader.SUBJECT, vacancy.getId(), vacancy.getStatus(), said);
        return vacancy.getId();
    }

    @RolesAllowed(Permission.VACANCY_WRITE)
    public void change(long id, long version, @NotNull @Valid VacancyForm form, boolean submit) {
        Vacancy vacancy = fresh(id, version);
        rules.requireSound(form);
        String before = vacancy.getTitle();
        vacancy.change(form);
        repository.touch(vacancy);
        ledger.changed(vacancy, before);
        if (submit) {
            send(vacancy, onBehalf.own());
        }
    }

    /**
     * Asks for a coordinator's decision, for the employer.
     *
     * @param told how the employer asked for it; null or empty when the house goes on by itself. So it is below.
     */
    @RolesAllowed(Permission.VACANCY_WRITE)
    public void submit(long id, @Valid SaidForm told) {
        Vacancy vacancy = repository.get(id);
        send(vacancy, said(vacancy, told));
    }

    /** Decides over exactly what she has read: a change in between is shown to her first. */
    @RolesAllowed(Permission.VACANCY_APPROVE)
    public void publish(long id, long version) {
        Vacancy vacancy = fresh(id, version);
        rules.requirePublishable(vacancy.toForm());
        ledger.move(vacancy, "publish", each -> each.publish(now()));
    }

    @RolesAllowed(Permission.VACANCY_APPROVE)
    public void sendBack(long id, long version, @NotBlank @Size(max = 1000) String why) {
        ledger.move(fresh(id, version), "sendBack", each -> each.sendBack(why, now()));
    }

    @RolesAllowed(Permission.VACANCY_WRITE)
    public void close(long id, @NotBlank @Size(max = 1000) String why, @Valid SaidForm told) {
        Vacancy vacancy = repository.get(id);
        Said said = said(vacancy, told);
        move(vacancy, "close", said, each -> each.close(why, said.at()));
    }

    @RolesAllowed(Permission.VACANCY_WRITE)
    public void withdraw(long id, @NotBlank @Size(max = 1000) String why, @Valid SaidForm told) {
        Vacancy vacancy = repository.get(id);
        Said said = said(vacancy, told);
        move(vacancy, "withdraw", said, each -> each.withdraw(why, said.at()));
    }

    /** Publishes it again, so it takes the right to publish. */
    @RolesAllowed(Permission.VACANCY_APPROVE)
    public void reopen(long id, @NotBlank @Size(max = 1000) String why) {
        undo(repository.get(id), "reopen", each -> each.reopen(why, now()));
    }

    /** Published or withdrawn by mistake. */
    @RolesAllowed(Permission.VACANCY_APPROVE)
    public void takeBack(long id, @NotBlank @Size(max = 1000) String why) {
        undo(repository.get(id), "takeBack", each -> each.takeBack(why, now()));
    }

    private void send(Vacancy vacancy, Said said) {
        rules.requirePublishable(vacancy.toForm());
        move(vacancy, "submit", said, each -> each.submit(said.at()));
    }

    private Said said(Vacancy vacancy, SaidForm told) {
        return onBehalf.saidOrOwn(told, vacancy.getCreatedAt(), ForWhom.EMPLOYER);
    }

    private void move(Vacancy vacancy, String verb, Said said, Consumer<Vacancy> step) {
        ledger.move(vacancy, verb, step);
        onBehalf.note(VacancyReader.SUBJECT, vacancy.getId(), vacancy.getStatus(), said);
    }

    private void undo(Vacancy vacancy, String verb, Consumer<Vacancy> step) {
        VacancyStatus before = vacancy.getStatus();
        ledger.move(vacancy, verb, step);
        onBehalf.undo(VacancyReader.SUBJECT, vacancy.getId(), before);
    }

    private Instant now() {
        return onBehalf.own().at();
    }

    private Vacancy fresh(long id, long version) {
        Vacancy vacancy = repository.get(id);
        vacancy.requireVersion(version);
        return vacancy;
    }
}
