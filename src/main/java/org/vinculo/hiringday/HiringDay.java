package org.vinculo.hiringday;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;

/** A day on which vacancies give interviews to people of one site. */
@Entity
@Table(name = "hiring_day")
class HiringDay extends BaseEntity {

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "site_id")
    private long siteId;

    private String name;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "begins_at")
    private LocalTime beginsAt;

    /** How long an interview takes. */
    private int minutes;

    private String place;

    /** Interviews of one person at the most. */
    private int cap;

    /** Whoever was not proposed for so many days belongs to those who wait; null without a floor for them. */
    @Column(name = "waiting_days")
    private Integer waitingDays;

    @Column(name = "waiting_least")
    private Integer waitingLeast;

    @Enumerated(EnumType.STRING)
    private HiringDayStatus status = HiringDayStatus.DRAFT;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_why")
    private String statusWhy;

    /** The total fit of taking the best one by one, of the last reckoning. */
    private Integer greedy;

    /** How many of those who wait were missing at the last reckoning. */
    private Integer missing;

    @ElementCollection
    @CollectionTable(name = "hiring_day_vacancy", joinColumns = @JoinColumn(name = "hiring_day_id"))
    @MapKeyColumn(name = "vacancy_id")
    @Column(name = "slots")
    private Map<Long, Integer> vacancies = new HashMap<>();

    /** Who could have had an interview at the last reckoning. */
    @ElementCollection
    @CollectionTable(name = "hiring_day_person", joinColumns = @JoinColumn(name = "hiring_day_id"))
    @Column(name = "person_id")
    private Set<Long> people = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    protected HiringDay() {}

    HiringDay(HiringDayForm form, long site, long account, Instant now) {
        formKey = form.getFormKey();
        siteId = site;
        createdBy = account;
        createdAt = now;
        statusSince = now;
        write(form);
    }

    void change(HiringDayForm form) {
        if (status != HiringDayStatus.DRAFT) {
            throw new BusinessException("hiring.notDraft");
        }
        write(form);
    }

    private void write(HiringDayForm form) {
        name = form.getName().strip();
        heldOn = form.getHeldOn();
        beginsAt = form.getBeginsAt();
        minutes = form.getMinutes();
        place = form.getPlace();
        cap = form.getCap();
        waitingDays = form.getWaitingDays();
        waitingLeast = form.getWaitingLeast();
        vacancies.clear();
        vacancies.putAll(form.chosen());
        if (vacancies.isEmpty()) {
            throw new BusinessException("hiring.noVacancies");
        }
    }

    HiringDayForm toForm() {
        HiringDayForm form = new HiringDayForm();
        form.setName(name);
        form.setHeldOn(heldOn);
        form.setBeginsAt(beginsAt);
        form.setMinutes(minutes);
        form.setPlace(place);
        form.setCap(cap);
        form.setWaitingDays(waitingDays);
        form.setWaitingLeast(waitingLeast);
        return form;
    }

    void propose(Allocation byHand, int lacking, Collection<Long> who, Instant now) {
        become(HiringDayStatus.PROPOSED, null, now);
        greedy = byHand.total();
        missing = lacking;
        people.clear();
        people.addAll(who);
    }

    void accept(Instant now) {
        become(HiringDayStatus.ACCEPTED, null, now);
    }

    void cancel(String why, Instant now) {
        become(HiringDayStatus.CANCELLED, Reason.required(why), now);
    }

    /** Back to a draft, with what was decided by hand. */
    void reopen(Instant now) {
        become(HiringDayStatus.DRAFT, null, now);
    }

    /** Picks are only edited while the proposal stands. */
    void requireProposed() {
        if (status != HiringDayStatus.PROPOSED) {
            throw new BusinessException("hiring.notProposed");
        }
    }

    private void become(HiringDayStatus next, String why, Instant now) {
        if (!status.canBecome(next)) {
            throw new BusinessException("hiring.impossible");
        }
        status = next;
        statusWhy = why;
        statusSince = now;
    }

    boolean hasFloor() {
        return waitingDays != null && waitingLeast != null;
    }

    LocalTime timeOf(int round) {
        return beginsAt.plusMinutes((long) round * minutes);
    }

    long getSiteId() {
        return siteId;
    }

    String getName() {
        return name;
    }

    LocalDate getHeldOn() {
        return heldOn;
    }

    LocalTime getBeginsAt() {
        return beginsAt;
    }

    int getMinutes() {
        return minutes;
    }

    String getPlace() {
        return place;
    }

    int getCap() {
        return cap;
    }

    Integer getWaitingDays() {
        return waitingDays;
    }

    Integer getWaitingLeast() {
        return waitingLeast;
    }

    HiringDayStatus getStatus() {
        return status;
    }

    String getStatusWhy() {
        return statusWhy;
    }

    Integer getGreedy() {
        return greedy;
    }

    Integer getMissing() {
        return missing;
    }

    Map<Long, Integer> getVacancies() {
        return Map.copyOf(vacancies);
    }

    Set<Long> getPeople() {
        return Set.copyOf(people);
    }
}
