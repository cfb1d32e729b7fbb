package org.vinculo.privacy;

import java.util.List;
import java.util.stream.Stream;

/** Each purpose is agreed to on its own (LFPDPPP 2025, arts. 7 and 15-III): one tick for everything would be none. */
public enum Purpose {
    /** With sensitive data: what she was attended for cannot be written down without them. */
    ATTENTION(Recipient.NOBODY, true),
    /** What she needs often tells of her health or of violence. */
    REFER_TO_AGENCY(Recipient.AGENCY, true),
    SHARE_PROFILE_WITH_EMPLOYER(Recipient.EMPLOYER, false),
    STATISTICS_FOR_DONORS(Recipient.NOBODY, false),
    CONTACT(Recipient.NOBODY, false);

    /** Whom the data reaches; an agreement to hand data over always names one. */
    public enum Recipient {
        NOBODY,
        EMPLOYER,
        AGENCY
    }

    private final Recipient recipient;
    private final boolean sensitive;

    Purpose(Recipient recipient, boolean sensitive) {
        this.recipient = recipient;
        this.sensitive = sensitive;
    }

    /** Sensitive data are agreed to expressly and in writing (art. 8). */
    public boolean sensitive() {
        return sensitive;
    }

    /** How somebody can say yes to it. */
    public List<ConsentMethod> methods() {
        return Stream.of(ConsentMethod.values())
                .filter(method -> method.written() || !sensitive)
                .toList();
    }

    public Recipient recipient() {
        return recipient;
    }
}
