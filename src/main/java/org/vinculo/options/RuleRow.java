package org.vinculo.options;

import org.vinculo.catalog.NormativeStatus;

/**
 * A rule with who entered and who decided about it.
 *
 * @param enteredBy null for what came with the portal
 * @param mine whether the reader entered it, who then cannot verify it
 */
public record RuleRow(RuleFacts facts, String note, String enteredBy, String decidedBy, String why, boolean mine) {

    public boolean isOpen() {
        return facts.status() == NormativeStatus.PROPOSED || facts.status() == NormativeStatus.TO_VERIFY;
    }

    public boolean isWithdrawable() {
        return facts.status() != NormativeStatus.WITHDRAWN;
    }
}
