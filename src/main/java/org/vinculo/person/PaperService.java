package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.StaleVersionException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.Permission;
import org.vinculo.settings.Setting;

/**
 * The papers somebody needs for work, and the numbers on them. There is no such list for a child nobody responsible is with: she
 * is protected first (R21).
 */
@Stateless
@DenyAll
public class PaperService {

    @Inject
    private PaperRepository repository;

    @Inject
    private StayRepository stays;

    @Inject
    private PersonRepository people;

    @Inject
    private PersonAccess access;

    @Inject
    private PaperTrail trail;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.PERSON_READ)
    public PaperList list(long personId) {
        access.require(personId);
        Person person = find(personId);
        LocalDate today = time.today(person.getSiteId());
        if (isAloneAsChild(person, today)) {
            return PaperList.none("paper.minor.unaccompanied");
        }
        List<PaperFacts> papers = repository.current(personId);
        Set<String> elsewhere = Set.copyOf(repository.inOtherFiles(
                personId,
                papers.stream().map(PaperFacts::number).filter(Objects::nonNull).toList()));
        PaperCheck.Holder holder = PaperCheck.Holder.of(person);
        return PaperList.of(papers, paper -> {
            Set<PaperFinding> found = PaperCheck.findings(paper, holder, today);
            if (paper.number() != null && elsewhere.contains(paper.number())) {
                found.add(PaperFinding.IN_ANOTHER_FILE);
            }
            return found;
        });
    }

    /** What was recorded before about one paper, newest first. */
    @RolesAllowed(Permission.PERSON_READ)
    public List<PaperFacts> former(long personId, @NotNull PaperKind kind) {
        access.require(personId);
        return repository.former(personId, kind);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public PaperForm form(long personId, @NotNull PaperKind kind) {
        access.require(personId);
        requirePossible(find(personId));
        return PaperForm.over(
                kind, repository.current(personId, kind).map(Paper::facts).orElse(null));
    }

    /** Whether a number is kept for papers of this kind: the one of a bank account only where the installation wants it. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public boolean asksNumber(@NotNull PaperKind kind) {
        return kind.isNumbered() && (kind != PaperKind.BANK_ACCOUNT || Setting.CLABE.flag());
    }

    /**
     * Puts a new record in the place of the current one, which is kept. Saving what is already there changes nothing.
     *
     * @throws StaleVersionException when somebody recorded another one since the form was opened
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void record(long personId, @NotNull @Valid PaperForm form) {
        access.require(personId);
        stays.lockPerson(personId);
        Person person = find(personId);
        requirePossible(person);
        Optional<Paper> former = repository.current(personId, form.getKind());
        if (former.isPresent() && form.says(former.get().facts())) {
            return;
        }
        if (!Objects.equals(form.getReplacesId(), former.map(Paper::getId).orElse(null))) {
            throw new StaleVersionException();
        }
        Paper paper = repository.add(new Paper(
                personId,
                form,
                former.orElse(null),
                Setting.CLABE.flag(),
                time.today(person.getSiteId()),
                clock.instant()));
        trail.recorded(personId, former.orElse(null), paper);
    }

    private void requirePossible(Person person) {
        if (isAloneAsChild(person, time.today(person.getSiteId()))) {
            throw new BusinessException("paper.minor.unaccompanied");
        }
    }

    private static boolean isAloneAsChild(Person person, LocalDate today) {
        return person.getCompany().isProtected() && person.isMinorOn(today);
    }

    private Person find(long id) {
        return people.find(id).orElseThrow(NotFoundException::new);
    }
}
