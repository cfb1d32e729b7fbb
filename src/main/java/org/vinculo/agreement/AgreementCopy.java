package org.vinculo.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vinculo.letter.Letter;
import org.vinculo.web.Dates;
import org.vinculo.web.Labels;

/** Writes what somebody takes home of a document: its words, and what was done with it on which day. Why she declined stays here. */
final class AgreementCopy {

    private AgreementCopy() {}

    /**
     * @param given the words she was given
     * @param binding those in Spanish, beside a translation nobody answers for; else null
     * @param drawn her signature as a PNG picture, or null
     */
    static Letter of(Delivery delivery, AgreementDocument given, AgreementDocument binding, String name, byte[] drawn) {
        Letter letter = titled(given).name(name).text("agreement.copy", given.number());
        if (!given.reviewed()) {
            letter.note("agreement.unreviewed");
        }
        words(letter, given);
        if (!given.binding()) {
            letter.small("agreement.spanish.binds");
        }
        letter.heading("agreement.outcome.title").facts(done(delivery, letter));
        if (drawn != null) {
            letter.signed(drawn, name, "agreement.signature");
        } else if (delivery.getSignedName() != null) {
            letter.text("agreement.signedName.said", delivery.getSignedName());
        } else if (delivery.getOutcome() == DeliveryOutcome.SIGNED_PAPER) {
            letter.text("agreement.copy.signed");
        }
        return binding == null ? letter : letter.then(words(titled(binding), binding));
    }

    private static Letter titled(AgreementDocument document) {
        return Letter.in(document.language(), "enum.AgreementKind." + document.kind());
    }

    private static Letter words(Letter letter, AgreementDocument document) {
        document.sections()
                .forEach(section ->
                        letter.heading("enum.AgreementPart." + section.part()).words(section.text()));
        return letter;
    }

    private static Map<String, String> done(Delivery delivery, Letter letter) {
        Map<String, String> done = new LinkedHashMap<>();
        done.put("agreement.outcome", Labels.label(letter.locale(), delivery.getOutcome()));
        done.put("agreement.heldOn", Dates.date(letter.locale(), delivery.getHeldOn()));
        done.put("agreement.present", delivery.getPresent());
        done.put("agreement.interpreter", delivery.getInterpreter());
        return done;
    }
}
