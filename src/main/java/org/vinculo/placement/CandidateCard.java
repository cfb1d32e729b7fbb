package org.vinculo.placement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.behalf.Mark;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.ProfileSkill;

/**
 * All that an employer sees of a person. Nationality, condition of stay, age, contact and whatever makes her vulnerable are not
 * in it: of her papers only until when and where they let her work. A test keeps this list.
 *
 * @param candidacyId null in the preview before she is proposed
 * @param workUntil the last day her papers let her work, or null where they name none
 * @param workIn names of the states her papers are limited to; empty for the whole country
 * @param needsOffer she may begin only with a permit that rests on this employer's offer
 * @param marks the answers the house wrote down for the employer, without the names of colleagues
 */
public record CandidateCard(
        Long candidacyId,
        String name,
        String vacancy,
        List<Experience> occupations,
        List<Skill> skills,
        List<Language> languages,
        Integer experienceYears,
        Education education,
        Schedule schedule,
        Integer hoursPerWeek,
        LocalDate availableFrom,
        LocalDate workUntil,
        List<String> workIn,
        boolean needsOffer,
        CandidacyStatus status,
        Instant statusSince,
        Instant interviewAt,
        String interviewNote,
        List<Mark> marks)
        implements Serializable {

    /** Years in one occupation, by its name; 0 where she did not say. */
    public record Experience(String occupation, int years) implements Serializable {}

    /** What she can do, and how we know. */
    public record Skill(String name, ProfileSkill.Evidence evidence) implements Serializable {}

    public record Language(String name, LanguageLevel level) implements Serializable {}

    public CandidateCard {
        occupations = List.copyOf(occupations);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        workIn = List.copyOf(workIn);
        marks = List.copyOf(marks);
    }

    public String states() {
        return String.join(", ", workIn);
    }

    /** Which sentence says what her papers allow. */
    public String papersKey() {
        if (needsOffer) {
            return "placement.card.papers.offer";
        }
        String until = workUntil == null ? "" : ".until";
        return "placement.card.papers" + until + (workIn.isEmpty() ? "" : ".in");
    }

    public boolean mayBecome(String next) {
        return status != null && status.canBecome(CandidacyStatus.valueOf(next));
    }
}
