package org.vinculo.referral;

/** How soon an agency has to answer; {@link AnswerDeadline} says when that is. */
public enum Urgency {
    HIGH,
    MEDIUM,
    NORMAL
}
