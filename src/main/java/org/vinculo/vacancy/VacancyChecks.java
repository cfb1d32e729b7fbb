package org.vinculo.vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that is checked about a vacancy's conditions beyond single fields, against limits somebody else has looked up. */
final class VacancyChecks {

    private static final int USUAL_WEEK = 48;
    private static final int FARTHEST_YEARS = 2;

    private VacancyChecks() {}

    static List<Finding> check(VacancyForm form, LocalDate today, VacancyLimits limits) {
        List<Finding> found = new ArrayList<>();
        dates(form, today, found);
        hours(form, limits, found);
        wage(form, limits, found);
        requirements(form, found);
        return found;
    }

    private static void dates(VacancyForm form, LocalDate today, List<Finding> found) {
        if (form.getStartsOn().isBefore(today)) {
            found.add(Finding.block("startsOn", "vacancy.start.past"));
        } else if (form.getStartsOn().isAfter(today.plusYears(FARTHEST_YEARS))) {
            found.add(Finding.block("startsOn", "vacancy.start.far"));
        }
        if (form.getClosesOn() != null && form.getClosesOn().isBefore(today)) {
            found.add(Finding.block("closesOn", "vacancy.close.past"));
        } else if (form.getClosesOn() != null
                && form.getClosesOn().isAfter(form.getStartsOn().plusYears(1))) {
            found.add(Finding.block("closesOn", "vacancy.close.far"));
        }
    }

    private static void hours(VacancyForm form, VacancyLimits limits, List<Finding> found) {
        String year = String.valueOf(form.getStartsOn().getYear());
        if (limits.weeklyHours() == null) {
            found.add(Finding.warn("hoursPerWeek", "vacancy.hours.unknown", year));
        } else if (form.getHoursPerWeek() > limits.weeklyHours()) {
            found.add(Finding.block("hoursPerWeek", "vacancy.hours.over", limits.weeklyHours(), year));
        }
    }

    private static void wage(VacancyForm form, VacancyLimits limits, List<Finding> found) {
        String year = String.valueOf(form.getStartsOn().getYear());
        int fullWeek = limits.weeklyHours() == null ? USUAL_WEEK : limits.weeklyHours();
        switch (WageCheck.judge(
                form.getPayAmount(), form.getPayPeriod(), form.getHoursPerWeek(), fullWeek, limits.minimumWage())) {
            case BELOW -> found.add(Finding.block("payAmount", "vacancy.pay.below", plain(limits), year));
            case NEAR -> found.add(Finding.warn("payAmount", "vacancy.pay.near", plain(limits), year));
            case PART_TIME -> found.add(Finding.warn("payAmount", "vacancy.pay.partTime", plain(limits), year));
            case UNKNOWN -> found.add(Finding.warn("payAmount", "vacancy.pay.unknown", year));
            case FINE -> {
                // nothing to say
            }
        }
    }

    /** Written the same in each language, as the law writes it. */
    private static String plain(VacancyLimits limits) {
        return limits.minimumWage().toPlainString();
    }

    private static void requirements(VacancyForm form, List<Finding> found) {
        Set<String> seen = new HashSet<>();
        int row = 0;
        for (RequirementForm requirement : form.getRequirements()) {
            row++;
            RequirementFact fact = requirement.toFact();
            if (requirement.isIncomplete()) {
                found.add(Finding.block("requirements", "vacancy.requirement.incomplete", row));
            } else if (!seen.add(fact.kind() + ":" + (fact.code() == null ? "" : fact.code()))) {
                found.add(Finding.block("requirements", "vacancy.requirement.twice", row));
            }
        }
    }
}
