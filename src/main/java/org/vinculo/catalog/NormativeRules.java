package org.vinculo.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.kernel.BusinessException;

/** What a value must hold, by what its parameter is counted in. */
final class NormativeRules {

    private static final Set<String> DOCUMENTS =
            Arrays.stream(StayDocument.values()).map(Enum::name).collect(Collectors.toSet());

    private NormativeRules() {}

    /**
     * @param municipalities the codes the catalogue knows
     * @throws BusinessException beside the field that is missing or wrong
     */
    static void check(NormativeUnit unit, NormativeForm form, Set<String> municipalities) {
        if (!unit.isList()) {
            refuseUnless(form.getAmount() != null && form.getItems().isEmpty(), "amount", "normative.amount.missing");
            return;
        }
        refuseUnless(form.getAmount() == null && !form.getItems().isEmpty(), "items", "normative.items.missing");
        switch (unit) {
            case HOLIDAYS -> checkYear(form);
            case MUNICIPALITIES ->
                refuseUnless(municipalities.containsAll(form.getItems()), "items", "normative.items.unknown");
            case DOCUMENTS -> refuseUnless(DOCUMENTS.containsAll(form.getItems()), "items", "normative.items.unknown");
            default -> refuseUnless(isRule(form), "items", "normative.items.unknown");
        }
    }

    /** Every day must lie where the value holds: a list of another year would say that nobody rests. */
    private static void checkYear(NormativeForm form) {
        refuseUnless(form.getValidTo() != null, "validTo", "normative.holidays.end");
        for (String item : form.getItems()) {
            LocalDate day = day(item);
            refuseUnless(
                    day != null && !day.isBefore(form.getValidFrom()) && !day.isAfter(form.getValidTo()),
                    "items",
                    "normative.holidays.outside");
        }
    }

    private static LocalDate day(String item) {
        try {
            return LocalDate.parse(item);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isRule(NormativeForm form) {
        try {
            return StayRule.of(form.getItems()).items().size()
                    == Set.copyOf(form.getItems()).size();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void refuseUnless(boolean right, String field, String key) {
        if (!right) {
            throw BusinessException.at(field, key);
        }
    }
}
