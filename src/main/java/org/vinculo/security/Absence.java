package org.vinculo.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** Days on which somebody is away and a colleague does her work: she sees and ends the other's tasks as her own. */
@Entity
@Table(name = "absence")
class Absence extends BaseEntity {

    private static final int LONGEST_DAYS = 366;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "delegate_id")
    private long delegateId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean ended;

    protected Absence() {}

    Absence(long accountId, long delegateId, LocalDate firstDay, LocalDate lastDay) {
        if (accountId == delegateId) {
            throw BusinessException.at("delegate", "security.absence.self");
        }
        if (lastDay.isBefore(firstDay)) {
            throw BusinessException.at("lastDay", "security.absence.order");
        }
        if (firstDay.plusDays(LONGEST_DAYS).isBefore(lastDay)) {
            throw BusinessException.at("lastDay", "security.absence.long", LONGEST_DAYS);
        }
        this.accountId = accountId;
        this.delegateId = delegateId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** She is back earlier, or does not go. */
    void end() {
        if (ended) {
            throw new BusinessException("security.absence.ended");
        }
        ended = true;
    }

    long getAccountId() {
        return accountId;
    }

    String days() {
        return firstDay + "/" + lastDay;
    }

    long getDelegateId() {
        return delegateId;
    }
}
