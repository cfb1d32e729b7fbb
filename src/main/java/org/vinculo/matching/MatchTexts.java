package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.ProfileSkill;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** The sentences of an explanation in the reader's language. For use in EL, too. */
@Named("matchTexts")
@ApplicationScoped
public class MatchTexts {

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    /** What a criterion found, as one sentence. */
    public String sentence(Finding finding) {
        return messages.text(
                key(finding), thing(finding), step(finding, finding.wanted()), step(finding, finding.found()));
    }

    /** Why the law says what it says. */
    public String reason(Reason reason) {
        return text("matching.reason.", reason);
    }

    /** What would make her eligible. */
    public String remedy(Reason reason) {
        return text("matching.remedy.", reason);
    }

    /** Everything that the law or the course of things puts in the way of a proposal, gravest first; warnings too. */
    public List<String> reasons(Ranked person) {
        List<String> reasons = law(person.match().eligibility());
        person.hindrances().forEach(hindrance -> reasons.add(hindrance(hindrance, person)));
        person.match().excluding().forEach(finding -> reasons.add(sentence(finding)));
        return reasons;
    }

    /** Everything the law puts in the way, gravest first; warnings too. */
    public List<String> law(Eligibility eligibility) {
        List<String> reasons = new ArrayList<>();
        if (eligibility.conditionForbids()) {
            reasons.add(messages.text("matching.reason." + Cause.CONDITION));
        }
        eligibility.reasons().forEach(reason -> reasons.add(reason(reason)));
        return reasons;
    }

    /** What would make her eligible, as far as it can be changed. */
    public List<String> remedies(Ranked person) {
        return wayOut(person.match().eligibility());
    }

    /** The same for what the law says alone. */
    public List<String> wayOut(Eligibility eligibility) {
        List<String> remedies = new ArrayList<>();
        if (eligibility.conditionForbids()) {
            remedies.add(messages.text("matching.remedy." + Cause.CONDITION));
        }
        eligibility.reasons().forEach(reason -> remedies.add(remedy(reason)));
        return remedies;
    }

    /** Who offers it, where and from when. */
    public String where(Offer offer) {
        return Stream.of(
                        offer.employer(),
                        catalog.municipality(offer.vacancy().municipalityCode()),
                        Labels.date(offer.vacancy().startsOn()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The one thing that keeps a vacancy out of her reach. */
    public List<String> gaps(Offer offer) {
        return reasons(offer.person());
    }

    /** Her reference, her occupation and where she lives, as far as they are known. */
    public String who(Ranked person) {
        return Stream.of(
                        person.reference(),
                        catalog.occupation(person.occupationCode()),
                        catalog.municipality(person.municipalityCode()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String hindrance(Hindrance hindrance, Ranked person) {
        return messages.text("matching.reason." + hindrance, Labels.date(person.availableFrom()));
    }

    /** A heading: how many are listed for this cause. */
    public String cause(CauseGroup group) {
        return messages.text("matching.cause." + group.cause(), group.size());
    }

    /** For everybody under a heading: what it means and what can be done. */
    public String about(CauseGroup group) {
        return messages.text("matching.about." + group.cause());
    }

    private String text(String prefix, Reason reason) {
        String states = reason.states().stream().map(catalog::state).sorted().collect(Collectors.joining(", "));
        return messages.text(prefix + reason.code(), reason.days(), Labels.date(reason.date()), states);
    }

    private static String key(Finding finding) {
        String key = "matching.finding." + finding.trait() + '.';
        if (finding.trait() == Trait.PLACE && "0".equals(finding.found())) {
            return key + "SAME";
        }
        boolean none = finding.outcome() == Outcome.NOT_MET && finding.found() == null;
        return key + (none ? "NONE" : finding.outcome().name());
    }

    private String thing(Finding finding) {
        return switch (finding.trait()) {
            case OCCUPATION, EXPERIENCE -> catalog.occupation(finding.code());
            case SKILL -> catalog.skill(finding.code());
            case LANGUAGE -> catalog.language(finding.code());
            case PLACE -> catalog.municipality(finding.code());
            case EDUCATION, SCHEDULE, PAY -> "";
        };
    }

    private Object step(Finding finding, String value) {
        if (value == null) {
            return "";
        }
        return switch (finding.trait()) {
            case OCCUPATION -> catalog.occupation(value);
            case SKILL -> Labels.label(ProfileSkill.Evidence.valueOf(value));
            case EDUCATION -> Labels.label(Education.valueOf(value));
            case LANGUAGE -> Labels.label(LanguageLevel.valueOf(value));
            case SCHEDULE -> Labels.label(Schedule.valueOf(value));
            case EXPERIENCE -> Integer.valueOf(value);
            case PLACE -> Labels.number(Integer.valueOf(value));
            case PAY -> Labels.money(new BigDecimal(value));
        };
    }
}
