package org.vinculo.placement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.catalog.PayPeriod;

/** What is agreed with whoever is hired. */
public class HireForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate startsOn;

    @NotNull
    @DecimalMin("1")
    @Digits(integer = 10, fraction = 2)
    private BigDecimal pay;

    @NotNull
    private PayPeriod period;

    /** The periods one chooses from. */
    public List<PayPeriod> getPeriods() {
        return List.of(PayPeriod.values());
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public BigDecimal getPay() {
        return pay;
    }

    public void setPay(BigDecimal pay) {
        this.pay = pay;
    }

    public PayPeriod getPeriod() {
        return period;
    }

    public void setPeriod(PayPeriod period) {
        this.period = period;
    }
}
