package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A number she can be reached at. Often it is a relative's or a shelter's: who may answer and when it is safe belong to it. */
@Entity
@Table(name = "person_phone")
public class Phone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private int position;

    private String number;

    private String whose;

    @Column(name = "who_may_answer")
    private String whoMayAnswer;

    @Column(name = "safe_hours")
    private String safeHours;

    private boolean whatsapp;

    protected Phone() {}

    Phone(Person person, int position, PhoneForm form) {
        this.person = person;
        this.position = position;
        this.number = form.compact();
        this.whose = form.getWhose();
        this.whoMayAnswer = form.getWhoMayAnswer();
        this.safeHours = form.getSafeHours();
        this.whatsapp = form.isWhatsapp();
    }

    public String getNumber() {
        return number;
    }

    PhoneForm form() {
        PhoneForm form = new PhoneForm();
        form.setNumber(number);
        form.setWhose(whose);
        form.setWhoMayAnswer(whoMayAnswer);
        form.setSafeHours(safeHours);
        form.setWhatsapp(whatsapp);
        return form;
    }
}
