package org.vinculo.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a document and a person. */
public class DeliveryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 36)
    private String formKey;

    @NotBlank
    @Size(max = 3)
    private String language;

    @NotNull
    private DeliveryOutcome outcome;

    @NotNull
    private LocalDate heldOn;

    @Size(max = 300)
    private String present;

    @Size(max = 160)
    private String interpreter;

    @Size(max = 400)
    private String reason;

    @Size(max = 160)
    private String signedName;

    @Size(max = 400_000)
    private String drawing;

    /** Sent twice it is written once. */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    /** In which she read or heard it: one of the five of the portal. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public DeliveryOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DeliveryOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Her name as she wrote it herself, for who signs by keyboard. */
    public String getSignedName() {
        return signedName;
    }

    public void setSignedName(String signedName) {
        this.signedName = signedName;
    }

    /** What she drew, as a data address of a PNG picture; empty when she drew nothing. */
    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }
}
