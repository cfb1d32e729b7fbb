package org.vinculo.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;

/** R34: who may publish what, what stays as it was, and when a review counts no more. */
class EditionTest {

    private static final long WRITER = 1;
    private static final long OTHER = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, publish, PUBLISHED",
        "DRAFT, supersede,",
        "DRAFT, withdraw, WITHDRAWN",
        "DRAFT, write, DRAFT",
        "PUBLISHED, publish,",
        "PUBLISHED, supersede, SUPERSEDED",
        "PUBLISHED, withdraw, WITHDRAWN",
        "PUBLISHED, write,",
        "SUPERSEDED, publish,",
        "SUPERSEDED, supersede,",
        "SUPERSEDED, withdraw,",
        "SUPERSEDED, write,",
        "WITHDRAWN, publish,",
        "WITHDRAWN, supersede,",
        "WITHDRAWN, withdraw,",
        "WITHDRAWN, write,"
    })
    void R34_verbs_and_states(EditionStatus from, String verb, EditionStatus to) {
        Edition edition = in(from);
        Consumer<Edition> act = verb(verb);
        if (to == null) {
            assertThatThrownBy(() -> act.accept(edition))
                    .isInstanceOf(BusinessException.class)
                    .hasMessage("orientation.state");
            assertThat(edition.getStatus()).isEqualTo(from);
        } else {
            act.accept(edition);
            assertThat(edition.getStatus()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_has_ended_goes_nowhere(EditionStatus status) {
        boolean ended =
                EnumSet.of(EditionStatus.SUPERSEDED, EditionStatus.WITHDRAWN).contains(status);
        assertThat(status.next().isEmpty()).isEqualTo(ended);
        assertThat(status.next()).doesNotContain(EditionStatus.DRAFT);
    }

    @Test
    void R1_whoever_wrote_any_language_of_it_cannot_publish_it() {
        Edition edition = written(TODAY.plusDays(90));
        edition.write("ht", form(TODAY.plusDays(90)), OTHER);

        for (long author : Set.of(WRITER, OTHER)) {
            refused("orientation.publish.own", () -> edition.publish(author, "Ana", TODAY, NOW));
        }
        edition.publish(3, "Leticia", TODAY, NOW);
        assertThat(edition.text("es").orElseThrow().words().reviewer()).isEqualTo("Leticia");
    }

    @ParameterizedTest
    @CsvSource({
        "title, orientation.publish.incomplete",
        "body, orientation.publish.incomplete",
        "hint, orientation.publish.incomplete",
        "basis, orientation.publish.incomplete",
        "source, orientation.publish.incomplete",
        "sourceDate, orientation.publish.incomplete",
        "checkedOn, orientation.publish.incomplete",
        "nextReview, orientation.publish.review",
        "reviewToday, orientation.publish.review",
        "sourceTomorrow, orientation.publish.future",
        "checkedTomorrow, orientation.publish.future"
    })
    void R1_nothing_is_published_without_what_it_rests_on(String gap, String key) {
        ContentForm form = form(TODAY.plusDays(90));
        switch (gap) {
            case "title" -> form.setTitle(null);
            case "body" -> form.setBody(null);
            case "hint" -> form.setHint(null);
            case "basis" -> form.setBasis(null);
            case "source" -> form.setSource(null);
            case "sourceDate" -> form.setSourceDate(null);
            case "checkedOn" -> form.setCheckedOn(null);
            case "nextReview" -> form.setNextReview(null);
            case "reviewToday" -> form.setNextReview(TODAY);
            case "sourceTomorrow" -> form.setSourceDate(TODAY.plusDays(1));
            default -> form.setCheckedOn(TODAY.plusDays(1));
        }
        Edition edition = new Edition(Topic.T7, 1);
        edition.write("es", form, WRITER);

        refused(key, () -> edition.publish(OTHER, "Ana", TODAY, NOW));
        assertThat(edition.getStatus()).isEqualTo(EditionStatus.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void R1_a_text_is_overdue_from_the_day_after_its_review(int daysAfter, boolean overdue) {
        LocalDate review = TODAY.plusDays(90);
        Edition edition = published(review);

        assertThat(edition.content("es", review.plusDays(daysAfter)).isOverdue())
                .isEqualTo(overdue);
    }

    @Test
    void a_new_draft_keeps_reviews_of_words_that_stay_and_loses_them_when_the_Spanish_changes() {
        Edition first = written(TODAY.plusDays(90));
        first.write("ht", form(TODAY.plusDays(90)), WRITER);
        first.publish(OTHER, "Leticia", TODAY, NOW);
        first.review("ht", " Marie-Claire ", OTHER, NOW);
        Edition second = new Edition(first, 2);
        second.write("es", form(TODAY.plusDays(200)), WRITER);
        assertThat(second.content("ht", TODAY).isTranslationOpen()).isFalse();
        assertThat(second.content("ht", TODAY).text().reviewer()).isEqualTo("Marie-Claire");

        ContentForm other = form(TODAY.plusDays(200));
        other.setBody("Otra cosa.");
        second.write("es", other, WRITER);
        assertThat(second.content("ht", TODAY).isTranslationOpen()).isTrue();
        assertThat(first.content("ht", TODAY).text().isReviewed())
                .as("what was published stays as it was")
                .isTrue();
    }

    @Test
    void a_language_is_reviewed_by_somebody_with_a_name_and_only_when_it_is_whole() {
        Edition edition = written(TODAY.plusDays(90));

        refused("orientation.review.incomplete", () -> edition.review("fr", "Ana", OTHER, NOW));
        refused("orientation.reviewer.missing", () -> edition.review("es", " ", OTHER, NOW));
        refused("orientation.review.none", () -> edition.takeReviewBack("es", "Me equivoqué"));
        edition.review("es", "Ana", OTHER, NOW);
        refused("app.reason.missing", () -> edition.takeReviewBack("es", ""));
        edition.takeReviewBack("es", "Me equivoqué");
        assertThat(edition.text("es").orElseThrow().isReviewed()).isFalse();
    }

    @Test
    void R34_what_was_superseded_or_withdrawn_is_reviewed_no_more() {
        for (EditionStatus status : new EditionStatus[] {EditionStatus.SUPERSEDED, EditionStatus.WITHDRAWN}) {
            Edition edition = in(status);
            refused("orientation.state", () -> edition.review("es", "Ana", OTHER, NOW));
            refused("orientation.state", () -> edition.takeReviewBack("es", "Me equivoqué"));
        }
    }

    @Test
    void R34_who_wrote_it_and_what_it_tells_of_is_known() {
        Edition edition = written(TODAY.plusDays(90));
        assertThat(edition.wrote(WRITER)).isTrue();
        assertThat(edition.wrote(OTHER)).isFalse();
        assertThat(edition.subject()).isEqualTo(Topic.T7);
        assertThat(edition.words()).extracting(ContentText::title).containsExactly("Título");
    }

    @Test
    void a_withdrawal_gives_its_reason() {
        refused("app.reason.missing", () -> published(TODAY.plusDays(9)).withdraw(" ", OTHER, NOW));
    }

    @Test
    void a_language_without_words_is_told_in_Spanish() {
        TopicContent content = published(TODAY.plusDays(9)).content("fr", TODAY);

        assertThat(content.text().language()).isEqualTo("es");
        assertThat(content.isTranslationOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"hat, ht", "spa, es", "ht, ht", "quc, es", ", es"})
    void R10_the_language_of_a_person_finds_that_of_the_library(String spoken, String written) {
        assertThat(Orientation.written(spoken)).isEqualTo(written);
    }

    private static Edition in(EditionStatus status) {
        Edition edition = written(TODAY.plusDays(90));
        if (status == EditionStatus.WITHDRAWN) {
            edition.withdraw("No hacía falta", OTHER, NOW);
        } else if (status != EditionStatus.DRAFT) {
            edition.publish(OTHER, "Leticia", TODAY, NOW);
            if (status == EditionStatus.SUPERSEDED) {
                edition.supersede(OTHER, NOW);
            }
        }
        return edition;
    }

    private static Consumer<Edition> verb(String verb) {
        return switch (verb) {
            case "publish" -> edition -> edition.publish(OTHER, "Leticia", TODAY, NOW);
            case "supersede" -> edition -> edition.supersede(OTHER, NOW);
            case "withdraw" -> edition -> edition.withdraw("Era un error", OTHER, NOW);
            default -> edition -> edition.write("es", form(TODAY.plusDays(90)), WRITER);
        };
    }

    private static Edition published(LocalDate review) {
        Edition edition = written(review);
        edition.publish(OTHER, "Leticia", TODAY, NOW);
        return edition;
    }

    private static Edition written(LocalDate review) {
        Edition edition = new Edition(Topic.T7, 1);
        edition.write("es", form(review), WRITER);
        return edition;
    }

    private static ContentForm form(LocalDate review) {
        ContentForm form = new ContentForm();
        form.setTitle("Título");
        form.setBody("Uno.\n\n- Dos.\n- Tres.");
        form.setHint("Decirlo.");
        form.setBasis("Ley inventada, art. 1");
        form.setSource("DOF inventado");
        form.setSourceDate(TODAY.minusDays(30));
        form.setCheckedOn(TODAY);
        form.setNextReview(review);
        return form;
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(BusinessException.class).hasMessage(key);
    }
}
