package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.vinculo.catalog.Catalog;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.kernel.BusinessException;
import org.vinculo.letter.Letter;
import org.vinculo.letter.LetterKind;
import org.vinculo.letter.Letters;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.Permission;
import org.vinculo.vacancy.JobOffer;
import org.vinculo.vacancy.VacancyLookup;
import org.vinculo.web.Labels;

/**
 * The offer of employment a permit to work rests on: the employer signs it, the person takes it to the authority herself. The house
 * files nothing.
 */
@Stateless
@DenyAll
public class JobOfferService {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacyAccess access;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private EmployerLookup employers;

    @Inject
    private PersonLookup people;

    @Inject
    private Catalog catalog;

    @Inject
    private Letters letters;

    /**
     * Writes the offer out for the employer to sign.
     *
     * @return the number of the letter
     * @throws BusinessException when she needs none, or the candidacy has ended
     */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public long issue(long candidacyId, String language) {
        Candidacy candidacy = access.requireStaff(repository.get(candidacyId));
        if (!candidacy.isOfferAwaited()) {
            throw new BusinessException("placement.offer.none");
        }
        JobOffer offer = vacancies.offer(candidacy.getVacancyId());
        long person = candidacy.getPersonId();
        Letter letter = Letter.in(language, "letter.offer.title");
        letter.text("letter.toWhom")
                .text("letter.offer.intro", employers.name(candidacy.getEmployerId()))
                .name(people.legalName(person))
                .facts(facts(offer, letter.locale()))
                .text("letter.offer.herself")
                .text("letter.offer.blank")
                .signature(employers.name(candidacy.getEmployerId()), "letter.role.employer")
                .small("letter.offer.limits");
        return letters.issue(
                letter,
                LetterKind.JOB_OFFER,
                person,
                candidacyId,
                people.head(person).siteId());
    }

    private Map<String, String> facts(JobOffer offer, Locale locale) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("letter.offer.post", offer.title());
        facts.put("letter.offer.occupation", offer.occupationCode() + " " + catalog.occupation(offer.occupationCode()));
        facts.put("letter.offer.modality", Labels.label(locale, offer.modality()));
        facts.put("letter.offer.address", offer.address() + ", " + catalog.municipality(offer.municipalityCode()));
        facts.put("letter.offer.starts", Labels.date(locale, offer.startsOn()));
        facts.put("letter.offer.pay", Labels.money(locale, offer.pay()));
        facts.put("letter.offer.period", Labels.label(locale, offer.period()));
        facts.put("letter.offer.hours", String.valueOf(offer.hours()));
        facts.put("letter.offer.schedule", Labels.label(locale, offer.schedule()));
        return facts;
    }
}
