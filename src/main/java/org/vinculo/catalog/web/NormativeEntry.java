package org.vinculo.catalog.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.vinculo.catalog.NormativeUnit;
import org.vinculo.catalog.StayRule;
import org.vinculo.catalog.WorkRule;
import org.vinculo.kernel.BusinessException;

/** A list as it is typed: each unit in the way one can read it, and from there into its codes and back. */
public class NormativeEntry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private String days;
    private List<String> codes = new ArrayList<>();
    private WorkRule work;
    private WorkRule withPermit;
    private List<String> states = new ArrayList<>();
    private boolean boundToDocumentState;
    private boolean needsExpiry;
    private String reason;

    /** Begins with what holds now: most changes are small. Days of rest are another year's and begin empty. */
    void begin(NormativeUnit unit, List<String> items) {
        if (unit == NormativeUnit.STAY_RULE && !items.isEmpty()) {
            StayRule rule = StayRule.of(items);
            work = rule.work();
            withPermit = rule.withPermit();
            states = new ArrayList<>(rule.states());
            boundToDocumentState = rule.boundToDocumentState();
            needsExpiry = rule.needsExpiry();
            reason = rule.reason();
        } else if (unit != NormativeUnit.HOLIDAYS) {
            codes = new ArrayList<>(items);
        }
    }

    List<String> items(NormativeUnit unit) {
        return switch (unit) {
            case HOLIDAYS -> typedDays();
            case MUNICIPALITIES, DOCUMENTS -> codes;
            case STAY_RULE ->
                new StayRule(work, withPermit, new HashSet<>(states), boundToDocumentState, reason, needsExpiry)
                        .items();
            default -> List.of();
        };
    }

    private List<String> typedDays() {
        try {
            return days == null
                    ? List.of()
                    : days.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .map(line -> LocalDate.parse(line, TYPED).toString())
                            .distinct()
                            .sorted()
                            .toList();
        } catch (DateTimeParseException e) {
            throw BusinessException.at("days", "normative.holidays.typed", e.getParsedString());
        }
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes;
    }

    public WorkRule getWork() {
        return work;
    }

    public void setWork(WorkRule work) {
        this.work = work;
    }

    public WorkRule getWithPermit() {
        return withPermit;
    }

    public void setWithPermit(WorkRule withPermit) {
        this.withPermit = withPermit;
    }

    public List<String> getStates() {
        return states;
    }

    public void setStates(List<String> states) {
        this.states = states;
    }

    public boolean isBoundToDocumentState() {
        return boundToDocumentState;
    }

    public void setBoundToDocumentState(boolean boundToDocumentState) {
        this.boundToDocumentState = boundToDocumentState;
    }

    public boolean isNeedsExpiry() {
        return needsExpiry;
    }

    public void setNeedsExpiry(boolean needsExpiry) {
        this.needsExpiry = needsExpiry;
    }
}
