package org.vinculo.catalog.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.vinculo.catalog.NormativeEffect;
import org.vinculo.catalog.NormativeRow;
import org.vinculo.catalog.NormativeUnit;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Amounts, spans and changes of values as sentences. */
@Named("normativeTexts")
@ApplicationScoped
public class NormativeTexts {

    @Inject
    private Messages messages;

    public String amount(BigDecimal amount, NormativeUnit unit) {
        return switch (unit) {
            case PESOS -> Labels.money(amount);
            case PESOS_A_DAY -> messages.text("normative.unit.day", Labels.money(amount));
            case HOURS -> messages.text("normative.unit.hours", Labels.number(amount));
            case YEARS -> messages.text("normative.unit.years", Labels.number(amount));
        };
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
        String value = amount(effect.amount(), unit);
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
