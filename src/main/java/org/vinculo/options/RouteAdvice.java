package org.vinculo.options;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A route worth asking about.
 *
 * @param confidence that of its rule, or ASK while something is not known
 * @param speaks what of her situation the rule names
 * @param missing what nobody has asked her yet
 * @param proofs the documents, and whether she has each; null where that is not known
 * @param deadline null when none runs
 */
public record RouteAdvice(
        RuleFacts rule,
        Confidence confidence,
        Map<Fact, Set<String>> speaks,
        List<Fact> missing,
        Map<Proof, Boolean> proofs,
        Deadline deadline) {

    public StayOption route() {
        return rule.route();
    }
}
