package org.vinculo.catalog;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A new value as it is typed from the official gazette or the authority's page. */
public class NormativeForm implements Serializable {

    /** Empty where the parameter is a list. */
    @DecimalMin("0")
    private BigDecimal amount;

    /** Codes, where the parameter is a list. */
    @Size(max = 300)
    private List<String> items = new ArrayList<>();

    @NotNull
    private LocalDate validFrom;

    private LocalDate validTo;

    @NotBlank
    @Size(max = 160)
    private String legalBasis;

    @NotBlank
    @Size(max = 200)
    private String source;

    @Size(max = 400)
    private String note;

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
