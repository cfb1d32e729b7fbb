package org.vinculo.humansecurity;

import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who reads what is sensitive about a person whose file she may see (R7): the one who accompanies her, whoever sees her file
 * while nobody does, and those who answer for protection.
 */
record SensitiveReader(long accountId, boolean protection) {

    /** @param caseworkerId who accompanies her, or null */
    boolean reads(Long caseworkerId) {
        return protection || caseworkerId == null || Objects.equals(caseworkerId, accountId);
    }

    boolean reads(NeedKind kind, Long caseworkerId) {
        return !kind.isSensitive() || reads(caseworkerId);
    }

    /** The same as a condition on {@code n}, needs, and {@code p}, people; only numbers and names of ours are in it. */
    String sql() {
        String kinds = NeedKind.sensitive().stream()
                .sorted()
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
        return protection
                ? "true"
                : "(n.kind not in (" + kinds + ") or p.caseworker_id is null or p.caseworker_id = " + accountId + ")";
    }
}
