package org.vinculo.agreement;

/** Where a person stands with one of the three documents. */
public enum AgreementState {
    /** Nobody has spoken with her about it. */
    NOTHING,
    PENDING,
    DECLINED,
    DONE
}
