package org.vinculo.interpreter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** Somebody who interprets for the organisation. She is booked only once she has signed to keep what she hears to herself. */
@Entity
@Table(name = "interpreter")
public class Interpreter extends BaseEntity {

    private String name;

    @Enumerated(EnumType.STRING)
    private InterpreterGender gender;

    private String phone;

    private String hours;

    @Column(name = "confidentiality_signed_on")
    private LocalDate signedOn;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "interpreter_language", joinColumns = @JoinColumn(name = "interpreter_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    protected Interpreter() {}

    Interpreter(InterpreterForm form, LocalDate today) {
        change(form, today);
    }

    final void change(InterpreterForm form, LocalDate today) {
        if (form.getSignedOn() != null && form.getSignedOn().isAfter(today)) {
            throw BusinessException.at("signedOn", "interpreter.signedOn.future");
        }
        name = form.getName().strip();
        gender = form.getGender();
        phone = form.getPhone().strip();
        hours = form.getHours();
        signedOn = form.getSignedOn();
        languages.retainAll(form.getLanguages());
        languages.addAll(form.getLanguages());
    }

    void retire() {
        if (!active) {
            throw new BusinessException("interpreter.retired.already");
        }
        active = false;
    }

    void bringBack() {
        if (active) {
            throw new BusinessException("interpreter.active.already");
        }
        active = true;
    }

    /** Refuses whoever cannot be booked. */
    void requireBookable() {
        if (!active) {
            throw BusinessException.at("interpreter", "interpreter.retired");
        }
        if (signedOn == null) {
            throw BusinessException.at("interpreter", "interpreter.unsigned");
        }
    }

    InterpreterForm form() {
        InterpreterForm form = new InterpreterForm();
        form.setName(name);
        form.setGender(gender);
        form.setPhone(phone);
        form.setHours(hours);
        form.setSignedOn(signedOn);
        form.setLanguages(languages.stream().sorted().toList());
        return form;
    }

    InterpreterRow row() {
        return new InterpreterRow(
                getId(), name, languages.stream().sorted().toList(), gender, hours, phone, signedOn, active);
    }

    boolean isActive() {
        return active;
    }
}
