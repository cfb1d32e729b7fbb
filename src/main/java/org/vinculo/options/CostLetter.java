package org.vinculo.options;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.vinculo.letter.Letter;

/** Writes the sheet somebody takes home, in her language: her routes and what each costs (R26). */
final class CostLetter {

    private CostLetter() {}

    static Letter of(SheetPage page) {
        int year = page.madeOn().getYear();
        RouteWords words = new RouteWords(Locale.forLanguageTag(page.language()), year);
        Letter letter = Letter.in(page.language(), "sheet.title")
                .name(page.name())
                .text("sheet.made", page.madeOn(), page.madeBy())
                .note("sheet.disclaimer")
                .note(page.isOfAnEndedYear() ? "sheet.ended" : "sheet.year", String.valueOf(year));
        page.routes().forEach(cost -> {
            RouteAdvice advice = cost.advice();
            letter.heading("enum.StayOption." + advice.route())
                    .text("enum.Confidence." + advice.confidence())
                    .text("route." + advice.route())
                    .facts(facts(words, cost));
        });
        return letter.heading("sheet.pay.title")
                .text("sheet.pay")
                .heading("sheet.fraud.title")
                .text("sheet.fraud")
                .text("sheet.report");
    }

    private static Map<String, String> facts(RouteWords words, RouteCost cost) {
        RouteAdvice advice = cost.advice();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("options.deadline", words.deadline(advice.deadline()));
        facts.put("options.where", words.office(advice.rule().office()));
        facts.put("options.proofs", String.join("\n", words.proofs(advice.proofs())));
        facts.put("options.cost", String.join("\n", words.costs(cost)));
        facts.put("options.basis", advice.rule().legalBasis());
        return facts;
    }
}
