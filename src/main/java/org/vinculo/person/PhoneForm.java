package org.vinculo.person;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/** A telephone as it is typed. A line left empty is no telephone. */
public class PhoneForm implements Serializable {

    @Size(max = 20)
    @Pattern(regexp = "[+(]?[0-9][0-9 ()./-]{5,}", message = "{person.phone.invalid}")
    private String number;

    @Size(max = 80)
    private String whose;

    @Size(max = 160)
    private String whoMayAnswer;

    @Size(max = 80)
    private String safeHours;

    private boolean whatsapp;

    boolean isEmpty() {
        return number == null || number.isBlank();
    }

    /** Digits only, with the plus of a foreign number: so that the same number written twice is found equal. */
    String compact() {
        return compact(number);
    }

    static String compact(String typed) {
        if (typed == null) {
            return null;
        }
        String digits = typed.replaceAll("[^0-9]", "");
        return typed.strip().startsWith("+") ? '+' + digits : digits;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getWhoMayAnswer() {
        return whoMayAnswer;
    }

    public void setWhoMayAnswer(String whoMayAnswer) {
        this.whoMayAnswer = whoMayAnswer;
    }

    public String getSafeHours() {
        return safeHours;
    }

    public void setSafeHours(String safeHours) {
        this.safeHours = safeHours;
    }

    public boolean isWhatsapp() {
        return whatsapp;
    }

    public void setWhatsapp(boolean whatsapp) {
        this.whatsapp = whatsapp;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneForm phone
                && Objects.equals(compact(), phone.compact())
                && Objects.equals(whose, phone.whose)
                && Objects.equals(whoMayAnswer, phone.whoMayAnswer)
                && Objects.equals(safeHours, phone.safeHours)
                && whatsapp == phone.whatsapp;
    }

    @Override
    public int hashCode() {
        return Objects.hash(compact(), whose);
    }
}
