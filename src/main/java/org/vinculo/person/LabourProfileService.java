package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.vinculo.catalog.Catalog;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.StaleVersionException;
import org.vinculo.security.Permission;

/** The labour profile of one person. There is none for a child nobody responsible is with: she is protected first (R21). */
@Stateless
@DenyAll
public class LabourProfileService {

    /** Nobody younger may work in Mexico, with or without permission (Constitution, art. 123; Ley Federal del Trabajo, art. 22 bis). */
    private static final int LEAST_AGE = 15;

    @Inject
    private LabourProfileRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private ProfileConsequences consequences;

    @Inject
    private Catalog catalog;

    @Inject
    private PersonLookup people;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.PERSON_READ)
    public ProfileRead read(long personId) {
        Person person = open(personId);
        Optional<ProfileFacts> profile = repository.of(personId).map(LabourProfile::facts);
        return new ProfileRead(profile.orElse(null), person.getLanguages(), obstacle(person));
    }

    /**
     * Opens the form over what is known.
     *
     * @throws BusinessException when there may be no labour profile for her
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public LabourProfileForm form(long personId) {
        Person person = open(personId);
        requirePossible(person);
        return LabourProfileForm.over(
                repository.of(personId).map(LabourProfile::facts).orElse(null), person.getLanguages());
    }

    /**
     * Writes the profile, the first time or anew.
     *
     * @throws StaleVersionException when somebody wrote it since the form was opened
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void save(long personId, @NotNull @Valid LabourProfileForm form) {
        access.require(personId);
        repository.lockPerson(personId);
        Person person = open(personId);
        requirePossible(person);
        requireKnown(form);
        Optional<LabourProfile> former = repository.of(personId);
        if (former.isPresent() && form.says(former.get().facts(), person.getLanguages())) {
            return;
        }
        former.ifPresent(profile -> profile.requireVersion(form.getVersion()));
        if (former.isEmpty() && form.getVersion() != LabourProfileForm.NEW) {
            throw new StaleVersionException();
        }
        LabourProfile profile = former.orElseGet(() -> new LabourProfile(personId));
        profile.revise(form, clock.instant());
        person.speak(form.languages());
        if (former.isEmpty()) {
            repository.add(profile);
        } else {
            repository.touch(profile);
        }
        consequences.follow(profile, former.isEmpty());
    }

    /** For a child alone there is no such page. */
    private Person open(long personId) {
        access.require(personId);
        Person person = repository.person(personId);
        if (person.getCompany().isProtected()) {
            throw new NotFoundException();
        }
        return person;
    }

    private void requirePossible(Person person) {
        String obstacle = obstacle(person);
        if (obstacle != null) {
            throw new BusinessException(obstacle);
        }
    }

    /** Why there can be no profile, as a key; null when there can. */
    private String obstacle(Person person) {
        PersonHead head = people.head(person);
        if (head.isCompanyToAsk()) {
            return "profile.age.unknown";
        }
        return head.minor() && head.age().mayBeUnder(LEAST_AGE) ? "profile.minor.child" : null;
    }

    /** A page offers only what the catalogue has; whatever else arrives was not typed into it. */
    private void requireKnown(LabourProfileForm form) {
        if (!form.occupationCodes().stream().allMatch(catalog::isOccupation)) {
            throw BusinessException.at("occupations", "profile.code.unknown");
        }
        if (!form.skillCodes().stream().allMatch(catalog::isSkill)) {
            throw BusinessException.at("skills", "profile.code.unknown");
        }
        if (!form.getPlaces().stream().allMatch(catalog::isMunicipality)) {
            throw BusinessException.at("places", "profile.code.unknown");
        }
    }
}
