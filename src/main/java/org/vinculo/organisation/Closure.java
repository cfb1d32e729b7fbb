package org.vinculo.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** Days on which a site, or every site, stays closed. Withdrawn, never deleted: deadlines were counted with it. */
@Entity
@Table(name = "closure")
public class Closure extends BaseEntity {

    private static final int LONGEST_DAYS = 92;

    /** Null: every site. */
    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;
    private boolean withdrawn;

    protected Closure() {}

    Closure(Long siteId, ClosureForm form) {
        if (form.getLastDay() == null) {
            form.setLastDay(form.getFirstDay());
        }
        if (form.getLastDay().isBefore(form.getFirstDay())) {
            throw BusinessException.at("lastDay", "organisation.closure.order");
        }
        if (form.getFirstDay().plusDays(LONGEST_DAYS).isBefore(form.getLastDay())) {
            throw BusinessException.at("lastDay", "organisation.closure.long", LONGEST_DAYS);
        }
        this.siteId = siteId;
        this.firstDay = form.getFirstDay();
        this.lastDay = form.getLastDay();
        this.reason = form.getReason();
    }

    void withdraw() {
        if (withdrawn) {
            throw new BusinessException("organisation.closure.withdrawn.already");
        }
        withdrawn = true;
    }

    public Long getSiteId() {
        return siteId;
    }

    String days() {
        return firstDay + "/" + lastDay;
    }
}
