package org.vinculo.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Tries;

/**
 * Complaints, proposals and thanks of whoever has something to say, without a login and without a name (R15, R16, R33). Even of
 * somebody who is logged in no account is noted.
 */
@Stateless
@DenyAll
public class PublicFeedbackService {

    private static final String SENDING = "feedback";
    /** A hall full of people shares one address. */
    private static final int FREE_SENDINGS = 20;

    private static final String READING = "feedback-receipt";
    private static final int FREE_MISSES = 4;

    @Inject
    private FeedbackRepository repository;

    @Inject
    private Intake intake;

    @Inject
    private Tries tries;

    @Inject
    private AuditTrail audit;

    /** @return the code with which she reads the answer; it is shown this once, and again when the browser sends again */
    @PermitAll
    public String send(@NotNull @Valid FeedbackForm form, @NotBlank @Size(max = 2) String language) {
        tries.require(SENDING, "words");
        Intake.Received received = intake.receive(form, Channel.PAGE, language, null);
        tries.count(SENDING, FREE_SENDINGS);
        if (received.anew()) {
            audit.recordBy(
                    "feedback",
                    Handlers.SUBJECT,
                    received.feedback().getId(),
                    "receive",
                    null,
                    FeedbackStatus.RECEIVED,
                    null);
        }
        return received.code();
    }

    /**
     * How it stands with what somebody sent.
     *
     * @throws BusinessException beside the field {@code code} when it opens nothing, or too many were tried from there
     */
    @PermitAll
    public FeedbackAnswer answer(@NotBlank @Size(max = 100) String code) {
        tries.require(READING, "code");
        return Receipt.typed(code)
                .flatMap(receipt -> repository.byReceipt(receipt.mark()))
                .map(Feedback::forSender)
                .orElseThrow(() -> {
                    tries.count(READING, FREE_MISSES);
                    return BusinessException.at("code", "feedback.code.unknown");
                });
    }
}
