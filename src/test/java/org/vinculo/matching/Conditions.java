package org.vinculo.matching;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.WorkRule;

/** The conditions of stay as the portal ships them, for tests without a database. */
final class Conditions {

    static final Map<String, ConditionOfStay> ALL = new LinkedHashMap<>();

    static {
        add("VSP", WorkRule.NO, null, "", null, true);
        add("VCP", WorkRule.NEEDS_PERMIT, WorkRule.LIMITED, "", null, true);
        add("VR", WorkRule.NO, null, "04,07,23,27,31", null, true);
        add("VTF", WorkRule.NEEDS_PERMIT, WorkRule.LIMITED, "04,07,23,27", null, true);
        add("VRH", WorkRule.YES, null, "", null, true);
        add("VA", WorkRule.NO, null, "", null, false);
        add("RT", WorkRule.NEEDS_PERMIT, WorkRule.YES, "", null, true);
        add("RTE", WorkRule.NEEDS_PERMIT, WorkRule.LIMITED, "", null, true);
        add("RP", WorkRule.YES, null, "", null, false);
        add("SOL_CONST", WorkRule.REVIEW, null, "*", "SOLICITANTE_REVISAR", false);
        for (String code : new String[] {"REF", "PC", "ASILO", "APAT", "REG_TRAMITE"}) {
            add(code, WorkRule.REVIEW, null, "", "SOLICITANTE_REVISAR", false);
        }
        add("IRREG", WorkRule.NO, null, "", "SIN_DOCUMENTO", false);
        add("NAT", WorkRule.YES, null, "", null, false);
        add("MEX", WorkRule.YES, null, "", null, false);
        add("NS", WorkRule.REVIEW, null, "", "SIN_DOCUMENTO", false);
    }

    private Conditions() {}

    private static void add(
            String code, WorkRule work, WorkRule permitted, String states, String reason, boolean expiry) {
        boolean bound = "*".equals(states);
        Set<String> codes = bound || states.isEmpty() ? Set.of() : Set.of(states.split(","));
        ALL.put(
                code,
                new ConditionOfStay(
                        code, work, permitted, codes, bound, reason, expiry, LocalDate.of(2011, 5, 25), null, "LMigr"));
    }
}
