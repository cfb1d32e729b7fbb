package org.vinculo.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.person.Stage;

/** A job that came of a candidacy. */
@Entity
@Table(name = "placement")
public class Placement extends BaseEntity {

    private static final int LONGEST_DAYS = 365;

    @Column(name = "candidacy_id")
    private long candidacyId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "vacancy_id")
    private long vacancyId;

    @Column(name = "employer_id")
    private long employerId;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status = PlacementStatus.ACTIVE;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "pay_amount")
    private BigDecimal payAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_period")
    private PayPeriod payPeriod;

    @Column(name = "end_why")
    private String endWhy;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_before")
    private Stage stageBefore;

    @Column(name = "undone_why")
    private String undoneWhy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Placement() {}

    Placement(Candidacy hired, Instant now) {
        this.candidacyId = hired.getId();
        this.personId = hired.getPersonId();
        this.vacancyId = hired.getVacancyId();
        this.employerId = hired.getEmployerId();
        this.createdAt = now;
    }

    /** A first day far from today is a slip of the hand. */
    Placement agreed(HireForm form, LocalDate today) {
        LocalDate start = form.getStartsOn();
        if (start.isBefore(today.minusDays(LONGEST_DAYS)) || start.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw BusinessException.at("startsOn", "placement.hire.when");
        }
        this.startsOn = form.getStartsOn();
        this.payAmount = form.getPay();
        this.payPeriod = form.getPeriod();
        return this;
    }

    /** Keeps where she stood on her route, should the hire turn out to be a mistake. */
    Placement after(Stage stage) {
        this.stageBefore = stage;
        return this;
    }

    void annul(String why) {
        become(PlacementStatus.ANNULLED, why);
    }

    /** She works there still: the end was recorded by mistake. */
    void resume(String why) {
        become(PlacementStatus.ACTIVE, why);
        this.endedOn = null;
        this.endWhy = null;
    }

    private void become(PlacementStatus next, String why) {
        if (!status.canBecome(next)) {
            throw new BusinessException("placement.undo.impossible");
        }
        this.undoneWhy = Reason.required(why);
        this.status = next;
    }

    void end(LocalDate day, String why, LocalDate today) {
        if (!status.canBecome(PlacementStatus.ENDED)) {
            throw new BusinessException("placement.ended.already");
        }
        if (day.isBefore(startsOn) || day.isAfter(today)) {
            throw BusinessException.at("endedOn", "placement.end.when");
        }
        this.endWhy = Reason.required(why);
        this.status = PlacementStatus.ENDED;
        this.endedOn = day;
    }

    /** Null for placements made before it was kept. */
    Stage getStageBefore() {
        return stageBefore;
    }

    public long getPersonId() {
        return personId;
    }

    public long getVacancyId() {
        return vacancyId;
    }

    public PlacementStatus getStatus() {
        return status;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    PlacementLine line() {
        return new PlacementLine(getId(), status, startsOn, endedOn, payAmount, payPeriod, endWhy, undoneWhy);
    }
}
