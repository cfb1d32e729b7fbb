package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.ProfileSkill;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.RequirementKind;
import org.vinculo.vacancy.RequirementWords;
import org.vinculo.vacancy.Strength;
import org.vinculo.web.Labels;

/** Reads a decision years later: from what was frozen with it alone, whatever became of the vacancy and the profile since. For use in EL. */
@Named("decisionTexts")
@ApplicationScoped
public class DecisionTexts {

    @Inject
    private Catalog catalog;

    @Inject
    private RequirementWords requirements;

    public Kept read(String decision) {
        try (JsonReader reader = Json.createReader(new StringReader(decision))) {
            JsonObject kept = reader.readObject();
            return new Kept(vacancy(kept), profile(kept.getJsonObject("profile")));
        }
    }

    private List<Kept.Line> vacancy(JsonObject kept) {
        JsonObject vacancy = kept.getJsonObject("vacancy");
        List<Kept.Line> lines = new ArrayList<>();
        if (vacancy == null) {
            return lines;
        }
        add(lines, "vacancy.name", vacancy.getString("title", null));
        add(lines, "vacancy.occupation", catalog.occupation(vacancy.getString("occupation", null)));
        add(lines, "vacancy.municipality", catalog.municipality(vacancy.getString("municipality", null)));
        add(lines, "vacancy.startsOn", day(vacancy.getString("startsOn", null)));
        add(lines, "vacancy.hours", Integer.toString(vacancy.getInt("hours", 0)));
        add(lines, "vacancy.schedule", choice(Schedule.class, vacancy.getString("schedule", null)));
        String pay = vacancy.getString("pay", null);
        if (pay != null) {
            String period = choice(PayPeriod.class, vacancy.getString("period", null));
            add(lines, "vacancy.pay", Labels.money(new BigDecimal(pay)) + " (" + period + ')');
        }
        if (kept.containsKey("criteria")) {
            for (JsonObject asked : kept.getJsonArray("criteria").getValuesAs(JsonObject.class)) {
                add(lines, "vacancy.requirements", requirement(asked));
            }
        }
        return lines;
    }

    private String requirement(JsonObject asked) {
        String number = asked.getString("number", null);
        RequirementFact fact = new RequirementFact(
                RequirementKind.valueOf(asked.getString("kind")),
                Strength.valueOf(asked.getString("strength")),
                asked.getString("code", null),
                asked.getString("level", null),
                number == null ? null : Integer.valueOf(number));
        return requirements.sentence(fact) + " (" + Labels.label(fact.strength()) + ')';
    }

    private List<Kept.Line> profile(JsonObject profile) {
        List<Kept.Line> lines = new ArrayList<>();
        if (profile == null) {
            return lines;
        }
        add(
                lines,
                "profile.occupations",
                map(profile, "occupations").keySet().stream()
                        .map(code -> catalog.occupation(code) + years(map(profile, "occupations"), code))
                        .sorted()
                        .collect(Collectors.joining("; ")));
        add(lines, "profile.experience", profile.getString("experienceYears", null));
        add(
                lines,
                "profile.skills",
                map(profile, "skills").keySet().stream()
                        .map(code -> catalog.skill(code) + " ("
                                + choice(
                                        ProfileSkill.Evidence.class,
                                        map(profile, "skills").getString(code))
                                + ')')
                        .sorted()
                        .collect(Collectors.joining("; ")));
        add(lines, "profile.education", choice(Education.class, profile.getString("education", null)));
        add(lines, "profile.schedule", choice(Schedule.class, profile.getString("schedule", null)));
        add(lines, "profile.hours", profile.getString("hoursPerWeek", null));
        add(lines, "profile.places", places(profile));
        add(lines, "profile.availableFrom", day(profile.getString("availableFrom", null)));
        return lines;
    }

    private String places(JsonObject profile) {
        return profile
                .getOrDefault("places", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString.class)
                .stream()
                .map(code -> catalog.municipality(code.getString()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** What an older decision did not keep is nothing. */
    private static JsonObject map(JsonObject kept, String name) {
        return kept.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    private static String years(JsonObject occupations, String code) {
        int years = occupations.getInt(code, 0);
        return years == 0 ? "" : " (" + Labels.text1("vacancy.requirement.years", years) + ')';
    }

    private static void add(List<Kept.Line> lines, String label, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Kept.Line(label, text));
        }
    }

    private static String day(String text) {
        return text == null ? null : Labels.date(LocalDate.parse(text));
    }

    private static <E extends Enum<E>> String choice(Class<E> type, String name) {
        return name == null ? null : Labels.label(Enum.valueOf(type, name));
    }
}
