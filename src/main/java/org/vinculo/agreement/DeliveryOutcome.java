package org.vinculo.agreement;

/** What was done with a document and a person. */
public enum DeliveryOutcome {
    GIVEN_PRINTED,
    SHOWN,
    READ_ALOUD,
    SIGNED_SCREEN,
    SIGNED_PAPER,
    DECLINED,
    PENDING;

    /** Where she stands with the document afterwards. */
    public AgreementState state() {
        return switch (this) {
            case GIVEN_PRINTED, SHOWN, READ_ALOUD, SIGNED_SCREEN, SIGNED_PAPER -> AgreementState.DONE;
            case DECLINED -> AgreementState.DECLINED;
            case PENDING -> AgreementState.PENDING;
        };
    }

    /** She did not get it, which is said with its reason. */
    public boolean needsReason() {
        return this == DECLINED || this == PENDING;
    }
}
