package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.kernel.BusinessException;

/** R43–R46: what a document has to say before anybody gets it, and that it stays as it was. */
class EditionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final long ANA = 1;
    private static final long LETICIA = 2;
    private static final Party PARTY = new Party("Casa Puente", "Calle 1, Tapachula", "962 555 0100");

    @ParameterizedTest
    @EnumSource(EditionStatus.class)
    void R43_states_allow_what_the_table_says(EditionStatus status) {
        Set<EditionStatus> expected = switch (status) {
            case DRAFT -> Set.of(EditionStatus.PUBLISHED, EditionStatus.WITHDRAWN);
            case PUBLISHED -> Set.of(EditionStatus.SUPERSEDED);
            case SUPERSEDED, WITHDRAWN -> Set.of();
        };
        assertThat(status.next()).isEqualTo(expected);
        assertThat(status.wasPublished())
                .isEqualTo(status == EditionStatus.PUBLISHED || status == EditionStatus.SUPERSEDED);
    }

    static Stream<Arguments> everyPart() {
        return Stream.of(AgreementKind.values())
                .flatMap(kind -> kind.parts().stream().map(part -> Arguments.of(kind, part)));
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void R44_R45_R46_publication_is_refused_for_each_missing_part_by_its_name(AgreementKind kind, AgreementPart part) {
        for (String nothing : new String[] {null, "", "   "}) {
            Map<AgreementPart, String> words = words(kind);
            words.put(part, nothing);
            Edition draft = draft(kind);

            assertThatThrownBy(() -> publish(draft, words, PARTY))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("agreement.publish.missing");
                        assertThat(refusal.args()).containsExactly(List.of(part));
                    });
            assertThat(draft.getStatus()).isEqualTo(EditionStatus.DRAFT);
        }
    }

    @ParameterizedTest
    @EnumSource(AgreementKind.class)
    void R43_whole_text_is_published_and_never_changed_again(AgreementKind kind) {
        Edition draft = draft(kind);
        publish(draft, words(kind), PARTY);

        assertThat(draft.getStatus()).isEqualTo(EditionStatus.PUBLISHED);
        assertThatThrownBy(() -> draft.write("fr", ANA)).hasMessage("agreement.fixed");
        assertThatThrownBy(() -> draft.withdraw("Se leyó mal")).hasMessage("agreement.state");
        assertThatThrownBy(() -> publish(draft, words(kind), PARTY)).hasMessage("agreement.state");
        draft.supersede();
        assertThatThrownBy(() -> draft.write("es", ANA)).hasMessage("agreement.fixed");
    }

    @Test
    void R45_notice_names_who_is_responsible_and_how_to_reach_her() {
        Map<AgreementPart, String> words = words(AgreementKind.PRIVACY_NOTICE);
        words.put(AgreementPart.RESPONSIBLE, "Nosotros somos responsables.");

        assertThatThrownBy(() -> publish(draft(AgreementKind.PRIVACY_NOTICE), words, PARTY))
                .hasMessage("agreement.publish.missing");
    }

    @Test
    void R45_notice_is_not_published_before_the_organisation_entered_its_domicile() {
        assertThatThrownBy(() -> publish(
                        draft(AgreementKind.PRIVACY_NOTICE),
                        words(AgreementKind.PRIVACY_NOTICE),
                        new Party("Casa Puente", " ", "962 555 0100")))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("agreement.publish.facts");
                    assertThat(refusal.args()).containsExactly(List.of(Token.DOMICILE));
                });
    }

    @Test
    void R43_whoever_wrote_in_it_does_not_publish_it() {
        Edition draft = draft(AgreementKind.SAFETY_CODE);
        draft.write("ht", LETICIA);

        assertThatThrownBy(() -> publish(draft, words(AgreementKind.SAFETY_CODE), PARTY))
                .hasMessage("agreement.publish.own");
    }

    @Test
    void R43_translation_says_it_is_not_reviewed_until_somebody_answers_for_it() {
        Edition draft = draft(AgreementKind.SAFETY_CODE);
        assertThat(draft.isReviewed("es")).isTrue();
        assertThat(draft.isReviewed("fr")).isFalse();
        assertThatThrownBy(() -> draft.review("fr", false, LETICIA)).hasMessage("agreement.review.missing");
        draft.review("fr", true, LETICIA);
        assertThat(draft.isReviewed("fr")).isTrue();

        draft.write("fr", ANA);
        assertThat(draft.isReviewed("fr")).isFalse();
        draft.review("fr", true, LETICIA);
        draft.takeBackReview("fr", "Era el texto anterior");
        assertThat(draft.isReviewed("fr")).isFalse();
    }

    @Test
    void R43_only_what_was_published_is_followed_by_another() {
        Edition draft = draft(AgreementKind.SAFETY_CODE);
        assertThatThrownBy(draft::supersede).hasMessage("agreement.state");
        assertThatThrownBy(() -> draft.withdraw(" ")).hasMessage("app.reason.missing");
        assertThatThrownBy(() -> draft.review("es", true, LETICIA)).hasMessage("agreement.state");
        draft.withdraw("Se empezó dos veces");
        assertThat(draft.getStatus()).isEqualTo(EditionStatus.WITHDRAWN);
        assertThatThrownBy(draft::supersede).hasMessage("agreement.state");
        assertThatThrownBy(() -> draft.review("fr", true, LETICIA)).hasMessage("agreement.state");
    }

    @Test
    void R43_place_nothing_fills_is_refused_and_known_ones_are_filled() {
        assertThatThrownBy(() -> Token.requireKnown("Somos [nombre].")).hasMessage("agreement.token.unknown");
        assertThatCode(() -> Token.requireKnown("Somos [organisation], en [domicile]."))
                .doesNotThrowAnyException();
        assertThat(PARTY.fill("Somos [organisation], en [domicile]: [contact]"))
                .isEqualTo("Somos Casa Puente, en Calle 1, Tapachula: 962 555 0100");
    }

    @Test
    void R44_R45_R46_first_edition_comes_whole_in_five_languages() throws IOException {
        String sql = Files.readString(Path.of("db/migration/V190__agreements.sql"));
        Pattern row = Pattern.compile("\\((\\d), '(\\w\\w)', '(\\w+)',\n '((?:[^']|'')+)'\\)");
        Map<String, Map<AgreementPart, String>> words = new HashMap<>();
        row.matcher(sql)
                .results()
                .forEach(found -> words.computeIfAbsent(
                                found.group(1) + found.group(2), key -> new EnumMap<>(AgreementPart.class))
                        .put(AgreementPart.valueOf(found.group(3)), found.group(4)));

        for (AgreementKind kind : AgreementKind.values()) {
            for (String language : List.of("es", "en", "fr", "pt", "ht")) {
                Map<AgreementPart, String> texts = words.get((kind.ordinal() + 1) + language);
                assertThat(Editions.isWhole(kind, texts))
                        .as(kind + " " + language)
                        .isTrue();
                texts.values().forEach(Token::requireKnown);
            }
        }
    }

    private static Edition draft(AgreementKind kind) {
        return new Edition(kind, 2, ANA, NOW);
    }

    private static void publish(Edition draft, Map<AgreementPart, String> words, Party party) {
        List<String> said = words.values().stream().filter(Objects::nonNull).toList();
        draft.publish(Editions.missing(draft.getKind(), words), party.missing(said), party, LETICIA, NOW);
    }

    private static Map<AgreementPart, String> words(AgreementKind kind) {
        Map<AgreementPart, String> words = new EnumMap<>(AgreementPart.class);
        kind.parts()
                .forEach(part -> words.put(
                        part,
                        "Texto de " + part
                                + String.join(
                                        "",
                                        part.tokens().stream().map(Token::mark).toList())));
        return words;
    }
}
