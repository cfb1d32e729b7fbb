package org.vinculo.placement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.matching.Answer;
import org.vinculo.matching.Finding;
import org.vinculo.matching.Match;
import org.vinculo.matching.Outcome;
import org.vinculo.matching.Trait;
import org.vinculo.person.ProfileFacts;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.VacancyFacts;

/** What a proposal was decided on, frozen as text: the vacancy and its criteria, the profile, the score and its reasons. */
record Decision(int score, Answer eligibility, String json) {

    static Decision of(Match match, VacancyFacts vacancy, ProfileFacts profile) {
        JsonObject kept = Json.createObjectBuilder()
                .add("score", match.score())
                .add("eligibility", match.eligibility().answer().name())
                .add("reasons", reasons(match))
                .add("findings", findings(match.findings()))
                .add("vacancy", vacancy(vacancy))
                .add("criteria", criteria(vacancy.requirements()))
                .add("profile", profile(profile))
                .build();
        return new Decision(match.score(), match.eligibility().answer(), kept.toString());
    }

    /** The findings of a decision kept earlier. */
    static List<Finding> findings(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            return kept.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                    .map(Decision::finding)
                    .toList();
        }
    }

    private static Finding finding(JsonObject kept) {
        return new Finding(
                Trait.valueOf(kept.getString("trait")),
                kept.getBoolean("must"),
                kept.getInt("weight"),
                Outcome.valueOf(kept.getString("outcome")),
                kept.getInt("satisfied"),
                kept.getString("code", null),
                kept.getString("wanted", null),
                kept.getString("found", null));
    }

    private static JsonArrayBuilder findings(List<Finding> findings) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Finding each : findings) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("trait", each.trait().name())
                    .add("must", each.must())
                    .add("weight", each.weight())
                    .add("outcome", each.outcome().name())
                    .add("satisfied", each.satisfied());
            add(one, "code", each.code());
            add(one, "wanted", each.wanted());
            add(one, "found", each.found());
            all.add(one);
        }
        return all;
    }

    private static JsonArrayBuilder reasons(Match match) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        match.eligibility().reasons().forEach(each -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("code", each.code().name());
            add(one, "date", each.date());
            all.add(one);
        });
        return all;
    }

    private static JsonObjectBuilder vacancy(VacancyFacts vacancy) {
        JsonObjectBuilder kept = Json.createObjectBuilder()
                .add("id", vacancy.id())
                .add("employer", vacancy.employerId())
                .add("title", vacancy.title())
                .add("occupation", vacancy.occupationCode())
                .add("municipality", vacancy.municipalityCode())
                .add("hours", vacancy.hours());
        add(kept, "startsOn", vacancy.startsOn());
        add(kept, "pay", vacancy.pay());
        add(kept, "period", vacancy.period());
        add(kept, "schedule", vacancy.schedule());
        return kept;
    }

    private static JsonArrayBuilder criteria(List<RequirementFact> requirements) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (RequirementFact each : requirements) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("kind", each.kind().name())
                    .add("strength", each.strength().name());
            add(one, "code", each.code());
            add(one, "level", each.level());
            add(one, "number", each.number());
            all.add(one);
        }
        return all;
    }

    private static JsonObjectBuilder profile(ProfileFacts profile) {
        JsonObjectBuilder kept = Json.createObjectBuilder().add("version", profile.version());
        add(kept, "experienceYears", profile.experienceYears());
        add(kept, "education", profile.education());
        add(kept, "schedule", profile.schedule());
        add(kept, "hoursPerWeek", profile.hoursPerWeek());
        add(kept, "availableFrom", profile.availableFrom());
        kept.add(
                "occupations",
                Json.createObjectBuilder(profile.occupations().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue()))));
        JsonObjectBuilder skills = Json.createObjectBuilder();
        profile.skills().forEach((code, evidence) -> skills.add(code, evidence.name()));
        return kept.add("skills", skills).add("places", Json.createArrayBuilder(profile.places()));
    }

    private static void add(JsonObjectBuilder kept, String name, Object value) {
        if (value != null) {
            kept.add(name, value.toString());
        }
    }
}
