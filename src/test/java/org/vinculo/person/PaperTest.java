package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vinculo.kernel.BusinessException;

/** Papers for work: the states, what is compared, and in which order they are asked for. */
class PaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final PaperCheck.Holder MARIE = new PaperCheck.Holder(
            Arrays.asList(null, "Marie Pierre Jean"), Birth.on(LocalDate.of(1994, 5, 12)), Gender.WOMAN);

    /** Every step between states: only giving up what was obtained, and saying that something does not apply, needs a reason. */
    @Property
    void states_follow_each_other_and_say_why_where_it_matters(@ForAll PaperState before, @ForAll PaperState after) {
        boolean asks = (before == PaperState.OBTAINED && after != PaperState.OBTAINED)
                || (after == PaperState.NOT_APPLICABLE && before != PaperState.NOT_APPLICABLE);
        PaperForm first = form(PaperKind.CV, before);
        first.setNote("así fue");
        Paper former = new Paper(1, first, null, false, TODAY, NOW);

        PaperForm form = form(PaperKind.CV, after);
        if (asks) {
            refused(form, former, "note", "paper.note.missing");
            form.setNote("se perdió");
        }
        Paper paper = new Paper(1, form, former, false, TODAY, NOW);
        assertThat(paper.getState()).isEqualTo(after);
        assertThat(former.facts().replacedAt()).isEqualTo(NOW);
    }

    @Example
    void temporary_curp_says_when_it_ends() {
        PaperForm form = form(PaperKind.CURP, PaperState.OBTAINED);
        form.setTemporary(true);
        refused(form, null, "endsOn", "paper.endsOn.missing");

        form.setEndsOn(TODAY.plusDays(180));
        assertThat(new Paper(1, form, null, false, TODAY, NOW).facts().temporary())
                .isTrue();
    }

    @Property
    void days_are_in_their_order(
            @ForAll @IntRange(min = -400, max = 400) int since, @ForAll @IntRange(min = -400, max = 400) int life) {
        PaperForm form = form(PaperKind.IDENTITY_DOCUMENT, PaperState.OBTAINED);
        form.setSince(TODAY.plusDays(since));
        form.setEndsOn(form.getSince().plusDays(life));

        if (since > 0) {
            refused(form, null, "since", "paper.since.future");
        } else if (life < 0) {
            refused(form, null, "endsOn", "paper.endsOn.before");
        } else {
            assertThat(new Paper(1, form, null, false, TODAY, NOW).facts().endsOn())
                    .isEqualTo(form.getEndsOn());
        }
    }

    @Example
    void number_of_a_bank_account_is_refused_unless_the_installation_keeps_it() {
        PaperForm form = form(PaperKind.BANK_ACCOUNT, PaperState.OBTAINED);
        form.setNumber("032180000118359719");

        refused(form, null, "number", "paper.number.none");
        assertThat(new Paper(1, form, null, true, TODAY, NOW).facts().number()).isEqualTo("032180000118359719");
    }

    @Example
    void curp_that_says_what_the_file_says_has_nothing_to_look_at() {
        assertThat(findings(PaperKind.CURP, "PIJM940512MNERNR04", MARIE)).isEmpty();
    }

    @Example
    void curp_of_somebody_else_is_remarked_and_kept() {
        assertThat(findings(PaperKind.CURP, "LOXW881103HNEPXL02", MARIE))
                .containsExactly(PaperFinding.NAME, PaperFinding.BIRTH, PaperFinding.SEX);
        assertThat(findings(PaperKind.CURP, "CABW990101XNEHPD05", nobody()))
                .containsExactly(PaperFinding.NAME, PaperFinding.SEX_X);
    }

    @Example
    void year_of_birth_is_compared_as_far_as_it_is_known() {
        PaperCheck.Holder year = new PaperCheck.Holder(MARIE.names(), Birth.inYear(1994), null);
        PaperCheck.Holder other = new PaperCheck.Holder(MARIE.names(), Birth.inYear(1990), null);

        assertThat(findings(PaperKind.CURP, "PIJM940512MNERNR04", year)).isEmpty();
        assertThat(findings(PaperKind.CURP, "PIJM940512MNERNR04", other)).containsExactly(PaperFinding.BIRTH);
        assertThat(findings(PaperKind.RFC, "PIJM9405127KA", other)).containsExactly(PaperFinding.BIRTH);
        assertThat(findings(PaperKind.RFC, "PIJM9405127KA", MARIE)).isEmpty();
        assertThat(findings(PaperKind.NSS, "03199412341", other)).containsExactly(PaperFinding.BIRTH);
        assertThat(findings(PaperKind.NSS, "03199412341", MARIE)).isEmpty();
    }

    @Example
    void real_rfc_with_another_digit_is_remarked_only() {
        assertThat(findings(PaperKind.RFC, "VACE460910SX6", nobody())).containsExactly(PaperFinding.DIGIT);
    }

    @Example
    void temporary_curp_beyond_its_half_year_is_remarked() {
        PaperFacts paper = new PaperFacts(
                1L,
                PaperKind.CURP,
                PaperState.OBTAINED,
                "PIJM940512MNERNR04",
                true,
                TODAY.minusDays(10),
                TODAY.plusDays(171),
                null,
                NOW,
                null);

        assertThat(PaperCheck.findings(paper, MARIE, TODAY)).containsExactly(PaperFinding.TEMPORARY_LONG);
        assertThat(PaperCheck.findings(paper, MARIE, TODAY.plusDays(172))).contains(PaperFinding.ENDED);
    }

    @Example
    void list_is_in_the_order_in_which_papers_are_asked_for_and_names_the_next() {
        PaperList list = PaperList.of(
                List.of(
                        facts(PaperKind.IDENTITY_DOCUMENT, PaperState.OBTAINED),
                        facts(PaperKind.RFC, PaperState.IN_PROCESS)),
                paper -> Set.of());

        assertThat(list.rows())
                .extracting(PaperRow::kind)
                .containsExactly(
                        PaperKind.IDENTITY_DOCUMENT,
                        PaperKind.CURP,
                        PaperKind.RFC,
                        PaperKind.NSS,
                        PaperKind.PROOF_OF_ADDRESS,
                        PaperKind.BANK_ACCOUNT,
                        PaperKind.STUDIES,
                        PaperKind.CV,
                        PaperKind.REFERENCES);
        assertThat(list.rows().stream().filter(PaperRow::next).map(PaperRow::kind))
                .containsExactly(PaperKind.CURP);
        assertThat(list.rows().get(2).waitsFor()).isEqualTo(PaperKind.CURP);
        assertThat(list.rows().get(1).waitsFor()).isNull();
        assertThat(list.settled()).isEqualTo(1);
    }

    @Example
    void no_birth_certificate_and_no_police_record_is_asked_for() {
        assertThat(EnumSet.allOf(PaperKind.class).toString()).doesNotContain("BIRTH", "APOSTILLE", "POLICE", "RECORD");
    }

    private static Set<PaperFinding> findings(PaperKind kind, String number, PaperCheck.Holder holder) {
        return PaperCheck.findings(
                new PaperFacts(1L, kind, PaperState.OBTAINED, number, false, null, null, null, NOW, null),
                holder,
                TODAY);
    }

    private static PaperFacts facts(PaperKind kind, PaperState state) {
        return new PaperFacts(1L, kind, state, null, false, null, null, null, NOW, null);
    }

    private static PaperCheck.Holder nobody() {
        return new PaperCheck.Holder(List.of("Nadie Conocida"), Birth.unknown(), null);
    }

    private static PaperForm form(PaperKind kind, PaperState state) {
        PaperForm form = PaperForm.over(kind, null);
        form.setState(state);
        return form;
    }

    private static void refused(PaperForm form, Paper former, String field, String key) {
        assertThatThrownBy(() -> new Paper(1, form, former, false, TODAY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.field()).contains(field);
                    assertThat(refusal.key()).isEqualTo(key);
                });
    }
}
