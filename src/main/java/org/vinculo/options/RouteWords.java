package org.vinculo.options;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.catalog.NormativeFact;
import org.vinculo.web.Labels;
import org.vinculo.web.Texts;

/** Routes, deadlines and costs as sentences, in one language: the reader's on the page, hers on the sheet. */
public final class RouteWords {

    private final Locale locale;
    private final int year;

    /** @param year the year whose amounts are asked for */
    public RouteWords(Locale locale, int year) {
        this.locale = locale;
        this.year = year;
    }

    public String say(String key, Object... args) {
        return Texts.text(locale, key, args);
    }

    public String title(StayOption route) {
        return Labels.label(locale, route);
    }

    public String text(StayOption route) {
        return say("route." + route.name());
    }

    public String confidence(Confidence confidence) {
        return Labels.label(locale, confidence);
    }

    public String office(Office office) {
        return Labels.label(locale, office);
    }

    public String first(HumanFirst reason) {
        return Labels.label(locale, reason);
    }

    public String deadline(Deadline deadline) {
        if (deadline == null) {
            return say("options.deadline.none");
        }
        if (deadline.state() == Deadline.State.LENGTH_UNKNOWN) {
            return say("options.deadline.LENGTH_UNKNOWN");
        }
        String key = "options.deadline." + deadline.state() + '.' + deadline.kind();
        String words = say(key, Labels.date(locale, deadline.on()), deadline.days());
        return deadline.holidaysMissing() ? words + ' ' + say("options.deadline.holidays") : words;
    }

    public List<String> proofs(Map<Proof, Boolean> proofs) {
        List<String> lines = new ArrayList<>();
        proofs.forEach((proof, has) -> lines.add(proof(Labels.label(locale, proof), has)));
        return lines;
    }

    private String proof(String name, Boolean has) {
        if (has == null) {
            return name;
        }
        return say(has ? "options.proof.has" : "options.proof.lacks", name);
    }

    /** What is paid, a sentence each; the amount of another year is never taken for that of this one. */
    public List<String> costs(RouteCost cost) {
        List<String> lines = new ArrayList<>();
        if (cost.free()) {
            lines.add(say("sheet.fee.free"));
        } else if (cost.fees().isEmpty()) {
            lines.add(say("sheet.fee.none"));
        }
        cost.fees().forEach(fee -> lines.add(fee(fee)));
        if (cost.fees().size() > 1) {
            lines.add(say("sheet.fee.choice"));
        }
        if (cost.discount()) {
            lines.add(say("sheet.discount"));
        }
        if (cost.fine() != null) {
            lines.add(fine(cost.fine()));
        }
        return lines;
    }

    private String fee(NormativeFact fee) {
        if (!fee.isKnown()) {
            String unknown = say("sheet.fee.unknown", fee.title(), String.valueOf(year));
            return fee.formerAmount() == null ? unknown : unknown + ' ' + former(fee);
        }
        String known = say("sheet.fee.known", fee.title(), Labels.money(locale, fee.amount()));
        String source = say("sheet.fee.source", String.valueOf(year), fee.legalBasis(), fee.source());
        return known + ". " + source + (fee.verified() ? "" : " " + say("sheet.fee.toVerify"));
    }

    private String former(NormativeFact fee) {
        return say(
                "sheet.fee.former", String.valueOf(fee.formerTo().getYear()), Labels.money(locale, fee.formerAmount()));
    }

    private String fine(RouteCost.FineRange fine) {
        return fine.isKnown()
                ? say(
                        "sheet.fine",
                        Labels.money(locale, fine.least()),
                        Labels.money(locale, fine.most()),
                        fine.leastDays().toBigInteger(),
                        fine.mostDays().toBigInteger())
                : say("sheet.fine.unknown");
    }

    public String facts(Collection<Fact> facts) {
        return facts.stream().map(this::fact).collect(Collectors.joining(", "));
    }

    public String fact(Fact fact) {
        return say("fact." + fact.name());
    }

    /** Yes, no and what is shared by several questions have one word for all of them. */
    public String value(Fact fact, String value) {
        String own = "fact." + fact.name() + '.' + value;
        String shared = "fact." + value;
        if (Texts.has(locale, own)) {
            return say(own);
        }
        return Texts.has(locale, shared) ? say(shared) : value;
    }
}
