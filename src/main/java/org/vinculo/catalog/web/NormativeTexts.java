package org.vinculo.catalog.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.NormativeContent;
import org.vinculo.catalog.NormativeEffect;
import org.vinculo.catalog.NormativeRow;
import org.vinculo.catalog.NormativeUnit;
import org.vinculo.catalog.StayDocument;
import org.vinculo.catalog.StayRule;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Amounts, lists, spans and changes of values as sentences. */
@Named("normativeTexts")
@ApplicationScoped
public class NormativeTexts {

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    /** What a value says, as a sentence. */
    public String content(NormativeContent content, NormativeUnit unit) {
        return unit.isList() ? list(content.items(), unit) : amount(content.amount(), unit);
    }

    private String amount(BigDecimal amount, NormativeUnit unit) {
        return switch (unit) {
            case PESOS -> Labels.money(amount);
            case PESOS_A_DAY -> messages.text("normative.unit.day", Labels.money(amount));
            case HOURS -> messages.text("normative.unit.hours", Labels.number(amount));
            case YEARS -> messages.text("normative.unit.years", Labels.number(amount));
            case DAYS -> messages.text("normative.unit.days", Labels.number(amount));
            case WORKING_DAYS -> messages.text("normative.unit.workingDays", Labels.number(amount));
            case MONTHS -> messages.text("normative.unit.months", Labels.number(amount));
            case PERCENT -> messages.text("normative.unit.percent", Labels.number(amount));
            case UMAS -> messages.text("normative.unit.umas", Labels.number(amount));
            default -> throw new IllegalArgumentException("no amount: " + unit);
        };
    }

    private String list(List<String> items, NormativeUnit unit) {
        return switch (unit) {
            case HOLIDAYS ->
                items.stream().map(day -> Labels.date(LocalDate.parse(day))).collect(Collectors.joining(" · "));
            case MUNICIPALITIES ->
                items.stream().map(catalog::municipality).sorted().collect(Collectors.joining(" · "));
            case DOCUMENTS ->
                items.stream()
                        .map(code -> Labels.label(StayDocument.valueOf(code)))
                        .collect(Collectors.joining(" · "));
            default -> rule(StayRule.of(items));
        };
    }

    private String rule(StayRule rule) {
        List<String> said = new ArrayList<>();
        said.add(messages.text("normative.rule.work." + rule.work()));
        if (rule.withPermit() != null) {
            said.add(messages.text("normative.rule.permit." + rule.withPermit()));
        }
        if (!rule.states().isEmpty()) {
            said.add(messages.text(
                    "normative.rule.states",
                    rule.states().stream().map(catalog::state).sorted().collect(Collectors.joining(", "))));
        }
        if (rule.boundToDocumentState()) {
            said.add(messages.text("normative.rule.documentState"));
        }
        if (rule.needsExpiry()) {
            said.add(messages.text("normative.rule.expiry"));
        }
        return String.join(" ", said);
    }

    /** "Desde el 1 de enero de 2026 hasta …". */
    public String span(LocalDate from, LocalDate to) {
        if (from == null) {
            return "";
        }
        return to == null
                ? messages.text("normative.span.open", Labels.date(from))
                : messages.text("normative.span", Labels.date(from), Labels.date(to));
    }

    public String effect(NormativeEffect effect, NormativeUnit unit) {
        String value = content(effect.content(), unit);
        return effect.isEnd()
                ? messages.text("normative.effect.ends", value, Labels.date(effect.until()))
                : messages.text("normative.effect.replaced", value, Labels.date(effect.validFrom()));
    }

    public String who(NormativeRow row) {
        String entered = row.enteredBy() == null
                ? messages.text("normative.shipped")
                : messages.text("normative.enteredBy", row.enteredBy());
        return row.decidedBy() == null
                ? entered
                : entered + " · " + messages.text("normative.decidedBy", row.decidedBy());
    }
}
