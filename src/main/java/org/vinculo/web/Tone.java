package org.vinculo.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The colour and the icon that go with the word of a state; by the name of the state, so features need not say it. */
enum Tone {
    SUCCESS("check"),
    WARNING("alert"),
    DANGER("cross"),
    INFO("info"),
    NEUTRAL("dot");

    private static final Map<Tone, Set<String>> NAMES = Map.of(
            SUCCESS,
                    Set.of(
                            "ACCEPTED",
                            "ACTIVE",
                            "ANSWERED",
                            "APPROVED",
                            "ATTENDED",
                            "CERTIFIED",
                            "COMPLETED",
                            "CONFIRMED",
                            "DELIVERED",
                            "DONE",
                            "ENROLLED",
                            "GIVEN",
                            "HELD",
                            "HIRED",
                            "OBTAINED",
                            "OPEN",
                            "PLACED",
                            "PUBLISHED",
                            "RETAINED",
                            "SERVED",
                            "VALID",
                            "VERIFIED",
                            "YES"),
            WARNING,
                    Set.of(
                            "ABANDONED",
                            "DECLINED",
                            "EXPIRING",
                            "HIGH",
                            "LATE",
                            "LIMITED",
                            "NEEDS_PERMIT",
                            "NO_ANSWER",
                            "OVERDUE",
                            "PAUSED",
                            "PENDING_DOCUMENTS",
                            "REVIEW",
                            "RETURNED",
                            "SUSPENDED",
                            "UNKNOWN",
                            "UNVERIFIED",
                            "WAITING_LIST"),
            DANGER,
                    Set.of(
                            "BLOCKED",
                            "CANCELLED",
                            "DISMISSED",
                            "EXPIRED",
                            "FAILED",
                            "NO",
                            "NO_SHOW",
                            "REFUSED",
                            "REJECTED",
                            "REVOKED",
                            "URGENT"),
            INFO,
                    Set.of(
                            "ARRIVED",
                            "INTERVIEW",
                            "INTERVIEWED",
                            "INVITED",
                            "IN_PROCESS",
                            "IN_PROGRESS",
                            "IN_REVIEW",
                            "NEW",
                            "OFFERED",
                            "PENDING",
                            "PROPOSED",
                            "REGULARISATION",
                            "SENT",
                            "SUBMITTED",
                            "TAKEN",
                            "TO_VERIFY",
                            "TO_APPROVE",
                            "WAITING"));

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tone of(Object state, Object asked) {
        if (asked != null && !asked.toString().isEmpty()) {
            return valueOf(asked.toString().toUpperCase(Locale.ROOT));
        }
        String name = state instanceof Enum<?> constant ? constant.name() : "";
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NEUTRAL);
    }
}
