package org.vinculo.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** Training a colleague took (R31). Never changed: a mistake is annulled and written anew. */
@Entity
@Table(name = "training")
class Training extends BaseEntity {

    @Column(name = "account_id")
    private long accountId;

    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private BigDecimal hours;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private Annulment annulment;

    protected Training() {}

    Training(long accountId, TrainingForm form, LocalDate today, Instant now) {
        if (form.getHeldOn().isAfter(today)) {
            throw BusinessException.at("heldOn", "conduct.training.future");
        }
        this.accountId = accountId;
        title = form.getTitle().strip();
        heldOn = form.getHeldOn();
        hours = form.getHours();
        givenBy = form.getGivenBy().strip();
        recordedAt = now;
    }

    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    long getAccountId() {
        return accountId;
    }

    String getTitle() {
        return title;
    }
}
