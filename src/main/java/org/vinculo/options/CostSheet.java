package org.vinculo.options;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.web.LocaleHolder;

/** A sheet of routes and costs that somebody was given: which routes, in which language, with the amounts of which day (R26). */
@Entity
@Table(name = "cost_sheet")
class CostSheet extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "answers_id")
    private Long answersId;

    private String routes;
    private String language;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private long madeBy;

    protected CostSheet() {}

    CostSheet(long personId, Long answersId, Collection<StayOption> chosen, String language) {
        if (chosen.isEmpty()) {
            throw BusinessException.at("routes", "sheet.routes.none");
        }
        if (!LocaleHolder.LANGUAGES.contains(language)) {
            throw BusinessException.at("language", "sheet.language.unknown");
        }
        this.personId = personId;
        this.answersId = answersId;
        this.language = language;
        routes = EnumSet.copyOf(chosen).stream().map(StayOption::name).collect(Collectors.joining(","));
    }

    CostSheet madeBy(long account, LocalDate day, Instant now) {
        madeBy = account;
        madeOn = day;
        madeAt = now;
        return this;
    }

    long getPersonId() {
        return personId;
    }

    Long getAnswersId() {
        return answersId;
    }

    Set<StayOption> routes() {
        return Arrays.stream(routes.split(","))
                .map(StayOption::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StayOption.class)));
    }

    String getLanguage() {
        return language;
    }

    LocalDate getMadeOn() {
        return madeOn;
    }

    long getMadeBy() {
        return madeBy;
    }
}
