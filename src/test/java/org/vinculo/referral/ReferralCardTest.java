package org.vinculo.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vinculo.directory.ServiceCategory;

/** What leaves the house to an agency: adding to it has to be meant. */
class ReferralCardTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void anAgencySeesTheseFactsAndNoOthers() {
        assertThat(Arrays.stream(ReferralCard.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "reference",
                        "usedName",
                        "languages",
                        "interpreter",
                        "serviceName",
                        "category",
                        "urgency",
                        "need",
                        "contact",
                        "status",
                        "statusSince",
                        "statusWhy",
                        "sentAt",
                        "sentBy",
                        "answerDueAt",
                        "due",
                        "outcome",
                        "outcomeNote",
                        "marks");
    }

    @Test
    void aSealedCardSaysNothingAboutThePerson() {
        ReferralCard sealed = new ReferralCard(
                        1L,
                        "V-000001",
                        "Marie",
                        List.of("hat"),
                        "hat",
                        "Albergue",
                        ServiceCategory.SHELTER,
                        Urgency.HIGH,
                        "Un lugar para dormir",
                        "555",
                        ReferralStatus.WITHDRAWN,
                        NOW,
                        "Ya no",
                        NOW,
                        "Ana",
                        NOW,
                        null,
                        null,
                        null,
                        List.of())
                .sealed();

        assertThat(sealed.usedName()).isNull();
        assertThat(sealed.languages()).isEmpty();
        assertThat(sealed.interpreter()).isNull();
        assertThat(sealed.need()).isNull();
        assertThat(sealed.contact()).isNull();
        assertThat(sealed.reference()).isEqualTo("V-000001");
    }
}
