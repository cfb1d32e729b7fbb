package org.vinculo.privacy;

/** Each purpose is agreed to on its own (LFPDPPP 2025, arts. 7 and 15-III): one tick for everything would be none. */
public enum Purpose {
    ATTENTION(Recipient.NOBODY),
    SHARE_PROFILE_WITH_EMPLOYER(Recipient.EMPLOYER),
    REFER_TO_AGENCY(Recipient.AGENCY),
    CONTACT(Recipient.NOBODY),
    STATISTICS_FOR_DONORS(Recipient.NOBODY);

    /** Whom the data reaches; an agreement to hand data over always names one. */
    public enum Recipient {
        NOBODY,
        EMPLOYER,
        AGENCY
    }

    private final Recipient recipient;

    Purpose(Recipient recipient) {
        this.recipient = recipient;
    }

    public Recipient recipient() {
        return recipient;
    }
}
