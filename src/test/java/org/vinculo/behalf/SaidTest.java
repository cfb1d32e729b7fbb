package org.vinculo.behalf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;

class SaidTest {

    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");

    /** Ten in the morning of 20 and half past eight in the evening of 23 November in Tijuana: there in London it is the 24th. */
    private static final Instant SENT = Instant.parse("2026-11-20T18:00:00Z");

    private static final Instant NOW = Instant.parse("2026-11-24T04:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20T20:00:00Z",
        "2026-11-21, 2026-11-21T20:00:00Z",
        "2026-11-23, 2026-11-24T04:30:00Z"
    })
    void it_counts_to_the_day_it_was_said_and_not_to_the_day_it_was_typed(LocalDate day, Instant counts) {
        Said said = said(form(day), ForWhom.AGENCY);

        assertThat(said.at()).isEqualTo(counts);
        assertThat(said.party()).isEqualTo(ForWhom.AGENCY);
        assertThat(said.isRelayed()).isTrue();
    }

    @Test
    void it_never_counts_from_before_it_was_sent() {
        Instant afternoon = Instant.parse("2026-11-20T23:00:00Z");

        assertThat(Said.of(form(LocalDate.of(2026, 11, 20)), afternoon, TIJUANA, NOW, List.of(ForWhom.AGENCY))
                        .at())
                .isEqualTo(afternoon);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, behalf.on.future", "2026-11-19, behalf.on.before", ", behalf.on.missing"})
    void a_day_that_cannot_be_is_refused_beside_its_field(LocalDate day, String sentence) {
        assertThatThrownBy(() -> said(form(day), ForWhom.AGENCY))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(sentence);
                    assertThat(refusal.field()).hasValue("saidOn");
                });
    }

    @Test
    void how_it_was_said_must_be_known_and_by_whose_will() {
        SaidForm form = form(LocalDate.of(2026, 11, 21));

        assertThatThrownBy(() -> said(form, ForWhom.PERSON, ForWhom.EMPLOYER)).hasMessage("behalf.party.missing");
        form.setParty(ForWhom.AGENCY);
        assertThatThrownBy(() -> said(form, ForWhom.PERSON, ForWhom.EMPLOYER)).hasMessage("behalf.party.missing");
        form.setParty(ForWhom.PERSON);
        assertThat(said(form, ForWhom.PERSON, ForWhom.EMPLOYER).party()).isEqualTo(ForWhom.PERSON);
        form.setMedium(null);
        assertThatThrownBy(() -> said(form, ForWhom.PERSON)).hasMessage("behalf.how.missing");
    }

    @Test
    void the_word_of_one_who_is_logged_in_counts_now_and_has_no_mark() {
        assertThat(Said.firstHand(NOW).at()).isEqualTo(NOW);
        assertThat(Said.firstHand(NOW).isRelayed()).isFalse();
    }

    /** Due at eight in the morning of the 21st: that day it is in time, the next day it is late. */
    @ParameterizedTest
    @CsvSource({"2026-11-20, false, 0", "2026-11-21, false, 1", "2026-11-22, true, 2"})
    void an_answer_is_late_by_its_day_and_takes_the_days_until_it_was_said(LocalDate day, boolean late, long days) {
        Instant due = Instant.parse("2026-11-21T16:00:00Z");

        Said said = said(form(day), ForWhom.AGENCY).inTime(due, TIJUANA);
        AnswerTime answer = AnswerTime.of(SENT, said.at(), due, TIJUANA);

        assertThat(answer).isEqualTo(new AnswerTime(day, days, late));
    }

    @Test
    void one_who_records_it_herself_is_late_by_the_hour() {
        Instant due = Instant.parse("2026-11-24T01:00:00Z");

        assertThat(AnswerTime.of(SENT, Said.firstHand(NOW).inTime(due, TIJUANA).at(), due, TIJUANA)
                        .late())
                .isTrue();
        assertThat(AnswerTime.of(SENT, null, due, TIJUANA)).isNull();
    }

    @Test
    void outsiders_read_neither_who_spoke_for_her_nor_employers_the_names_of_colleagues() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        Mark hers = new Mark("WITHDRAWN", ForWhom.PERSON, Medium.TELEPHONE, "su hermana", day, "Ana");
        Mark theirs = new Mark("HIRED", ForWhom.EMPLOYER, Medium.PAPER, "Gerencia", day, "Ana");

        assertThat(hers.forAgency().who()).isNull();
        assertThat(hers.forAgency().by()).isEqualTo("Ana");
        assertThat(hers.forEmployer().who()).isNull();
        assertThat(theirs.forEmployer().who()).isEqualTo("Gerencia");
        assertThat(theirs.forEmployer().by()).isNull();
    }

    private static Said said(SaidForm form, ForWhom... parties) {
        return Said.of(form, SENT, TIJUANA, NOW, List.of(parties));
    }

    private static SaidForm form(LocalDate day) {
        SaidForm form = new SaidForm();
        form.setMedium(Medium.TELEPHONE);
        form.setDay(day);
        return form;
    }
}
