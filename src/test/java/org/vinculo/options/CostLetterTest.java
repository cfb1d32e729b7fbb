package org.vinculo.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.catalog.NormativeFact;
import org.vinculo.letter.Paper;
import org.vinculo.letter.PdfReading;
import org.vinculo.web.Dates;
import org.vinculo.web.Labels;
import org.vinculo.web.Texts;

/** The sheet of costs on paper says what the page says: read back from the PDF by two programs, in five languages. */
class CostLetterTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt", "ht"})
    void R26_names_amounts_and_dates_come_out_as_they_went_in(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String title = Texts.text(locale, "sheet.title");
        byte[] pdf = paper(language, String.join(" · ", PdfReading.NAMES), MADE).pdf();

        for (String text : PdfReading.texts(pdf, "sheet-" + language)) {
            assertThat(text).contains(PdfReading.NAMES).contains(title, "HC-000003", "Ana López");
            assertThat(oneSpace(text))
                    .contains(amount(locale, "1702"), amount(locale, "2346.20"))
                    .contains(Dates.date(locale, LocalDate.of(2027, 1, 29)))
                    .contains(Labels.label(locale, Proof.FEE_RECEIPT), "LMigr")
                    .doesNotContain("???");
        }
        PdfReading.assertWhole(pdf, language, title + " · HC-000003");
    }

    /** Some languages part thousands by a space of their own. */
    private static String oneSpace(String text) {
        return text.replaceAll("\\p{Zs}", " ");
    }

    private static String amount(Locale locale, String pesos) {
        return oneSpace(Labels.money(locale, new BigDecimal(pesos))).replace(" MXN", "");
    }

    @Test
    void R26_documents_and_amounts_are_lists_and_the_year_is_said() {
        Document html = Jsoup.parse(paper("es", "Marie", MADE).page().html());

        assertThat(html.select("p.note").eachText())
                .hasSize(2)
                .anyMatch(note -> note.contains("Montos de 2026"))
                .anyMatch(note -> note.contains("no es asesoría legal"));
        assertThat(html.select(".facts li").eachText()).contains("Comprobante de pago de los derechos: le falta");
        assertThat(html.select("h2").eachText())
                .contains("Regularización con documento vencido", "Cuidado con los cobros indebidos");
    }

    @Test
    void R26_amounts_of_an_ended_year_are_said_to_be_so() {
        assertThat(Jsoup.parse(paper("es", "Marie", LocalDate.of(2027, 1, 4))
                                .page()
                                .html())
                        .select("p.note")
                        .text())
                .contains("el año ya cambió")
                .doesNotContain("Montos de 2026");
    }

    private static Paper paper(String language, String name, LocalDate today) {
        RuleFacts rule = ShippedRules.all().stream()
                .filter(each -> each.route() == StayOption.REGULARISATION_EXPIRED)
                .findFirst()
                .orElseThrow();
        Map<Proof, Boolean> proofs = new LinkedHashMap<>();
        proofs.put(Proof.IDENTITY, true);
        proofs.put(Proof.FEE_RECEIPT, false);
        proofs.put(Proof.LETTER, null);
        RouteAdvice advice = new RouteAdvice(
                rule,
                rule.confidence(),
                Map.of(),
                List.of(),
                proofs,
                new Deadline(DeadlineKind.OVERSTAY, Deadline.State.RUNNING, 60, LocalDate.of(2027, 1, 29), false));
        Map<String, NormativeFact> facts = Map.of(
                "FEE_REGULARISATION", fact("FEE_REGULARISATION", "1702"),
                "UMA", fact("UMA", "117.31"),
                "FINE_OVERSTAY_MIN", fact("FINE_OVERSTAY_MIN", "20"),
                "FINE_OVERSTAY_MAX", fact("FINE_OVERSTAY_MAX", "100"));
        SheetPage page = new SheetPage(
                3,
                1,
                "V-000001",
                name,
                language,
                MADE,
                "Ana López",
                today,
                Set.of(),
                List.of(CostDesk.cost(advice, facts)));
        return Paper.of(CostLetter.of(page), PdfReading.HEAD, "HC-000003", today, null);
    }

    private static NormativeFact fact(String code, String amount) {
        return new NormativeFact(code, code, new BigDecimal(amount), null, null, "LFD art. 8", "DOF", true, null, null);
    }
}
