package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vinculo.catalog.Catalog;
import org.vinculo.letter.Letter;
import org.vinculo.organisation.SiteTime;
import org.vinculo.organisation.Sites;
import org.vinculo.web.Dates;
import org.vinculo.web.Texts;

/** Writes the letter with which somebody looks for work. Nationality, condition of stay and what brought her here are not in it. */
@ApplicationScoped
class PresentationLetter {

    @Inject
    private Catalog catalog;

    @Inject
    private StayRepository stays;

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    /** The parts there is something to say in. */
    List<PresentationPart> parts(PersonHead head, ProfileFacts profile) {
        List<PresentationPart> parts = new ArrayList<>();
        add(parts, PresentationPart.OCCUPATIONS, !profile.occupations().isEmpty());
        add(parts, PresentationPart.SKILLS, !profile.skills().isEmpty());
        add(parts, PresentationPart.LANGUAGES, !head.languages().isEmpty());
        add(parts, PresentationPart.EXPERIENCE, profile.experienceYears() != null || profile.education() != null);
        add(parts, PresentationPart.AVAILABILITY, profile.schedule() != null || profile.availableFrom() != null);
        add(parts, PresentationPart.WORK, mayWork(head));
        return parts;
    }

    private static void add(List<PresentationPart> parts, PresentationPart part, boolean said) {
        if (said) {
            parts.add(part);
        }
    }

    private boolean mayWork(PersonHead head) {
        LocalDate today = time.today(head.siteId());
        StayFacts stay = stays.currentFacts(head.id()).orElse(null);
        return WorkStatement.isTrue(
                stay, stay == null ? null : catalog.condition(stay.conditionCode(), today), head.age(), today);
    }

    Letter write(String language, PersonHead head, ProfileFacts profile, Set<PresentationPart> said, String by) {
        Letter letter = Letter.in(language, "letter.presentation.title")
                .text("letter.toWhom")
                .text("letter.presentation.intro", sites.organisation())
                .name(head.usedName());
        Locale locale = letter.locale();
        if (said.contains(PresentationPart.OCCUPATIONS)) {
            letter.heading("letter.presentation.occupations").list(occupations(locale, profile));
        }
        if (said.contains(PresentationPart.SKILLS)) {
            letter.heading("letter.presentation.skills")
                    .list(profile.skills().keySet().stream()
                            .map(code -> catalog.skill(code, locale))
                            .toList());
        }
        if (said.contains(PresentationPart.LANGUAGES)) {
            letter.heading("letter.presentation.languages").list(languages(locale, head));
        }
        Map<String, String> facts = facts(locale, profile, said);
        if (!facts.isEmpty()) {
            letter.heading("letter.presentation.more").facts(facts);
        }
        if (said.contains(PresentationPart.WORK)) {
            work(letter, head);
        }
        return letter.text("letter.presentation.contact")
                .signature(by, "letter.role.staff")
                .small("letter.presentation.limits");
    }

    private List<String> occupations(Locale locale, ProfileFacts profile) {
        return profile.occupations().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> catalog.occupation(each.getKey(), locale)
                        + (each.getValue() > 0 ? " · " + Texts.text(locale, "profile.years.of", each.getValue()) : ""))
                .toList();
    }

    private List<String> languages(Locale locale, PersonHead head) {
        return new TreeMap<>(head.languages())
                .entrySet().stream()
                        .map(each -> catalog.language(each.getKey(), locale) + " · "
                                + Texts.text(locale, "enum.LanguageLevel." + each.getValue()))
                        .toList();
    }

    private static Map<String, String> facts(Locale locale, ProfileFacts profile, Set<PresentationPart> said) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (said.contains(PresentationPart.EXPERIENCE)) {
            if (profile.experienceYears() != null) {
                facts.put("profile.experience", Texts.text(locale, "profile.years.of", profile.experienceYears()));
            }
            if (profile.education() != null) {
                facts.put("profile.education", Texts.text(locale, "enum.Education." + profile.education()));
            }
        }
        if (said.contains(PresentationPart.AVAILABILITY)) {
            if (profile.schedule() != null) {
                facts.put("profile.schedule", Texts.text(locale, "enum.Schedule." + profile.schedule()));
            }
            if (profile.availableFrom() != null) {
                facts.put("profile.availableFrom", Dates.date(locale, profile.availableFrom()));
            }
        }
        return facts;
    }

    private void work(Letter letter, PersonHead head) {
        LocalDate until =
                stays.currentFacts(head.id()).map(StayFacts::expiresOn).orElse(null);
        if (until == null) {
            letter.text("letter.presentation.work");
        } else {
            letter.text("letter.presentation.work.until", until);
        }
    }
}
