package org.vinculo.options;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * What a person answered on a day about her stay: choices only, never her story. It is hers and is seen by whoever may see her
 * file. Other answers are another row, so that what she was told can be explained.
 */
@Entity
@Table(name = "stay_answers")
class StayAnswers extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "stay_ended_on")
    private LocalDate stayEndedOn;

    private String entry;

    @Column(name = "return_fear")
    private String returnFear;

    private String violence;
    private String crime;
    private String hardship;
    private String studies;

    @Column(name = "job_offer")
    private String jobOffer;

    private String documents;
    private String family;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected StayAnswers() {}

    StayAnswers(long personId, AnswersForm form, LocalDate today, long account, Instant now) {
        requireDates(form, today);
        form.answers().forEach(StayAnswers::requireKnown);
        this.personId = personId;
        enteredOn = form.getEnteredOn();
        stayEndedOn = form.getStayEndedOn();
        entry = kept(form.getEntry());
        returnFear = kept(form.getReturnFear());
        violence = kept(form.getViolence());
        crime = kept(form.getCrime());
        hardship = kept(form.getHardship());
        studies = kept(form.getStudies());
        jobOffer = kept(form.getJobOffer());
        documents = joined(form.getDocuments());
        family = joined(form.getFamily());
        recordedBy = account;
        recordedAt = now;
    }

    private static void requireDates(AnswersForm form, LocalDate today) {
        if (form.getEnteredOn() != null && form.getEnteredOn().isAfter(today)) {
            throw BusinessException.at("enteredOn", "options.enteredOn.future");
        }
        if (form.getEnteredOn() != null
                && form.getStayEndedOn() != null
                && form.getStayEndedOn().isBefore(form.getEnteredOn())) {
            throw BusinessException.at("stayEndedOn", "options.stayEndedOn.before");
        }
    }

    /** A page offers only what the vocabulary has; whatever else arrives was not chosen in it. */
    private static void requireKnown(Fact fact, Set<String> values) {
        boolean alone = values.size() == 1 || !values.contains("NONE");
        if (!values.stream().allMatch(fact::allows)) {
            throw new BusinessException("options.answer.unknown");
        }
        if (!alone) {
            throw BusinessException.at(fact == Fact.FAMILY ? "family" : "documents", "options.answer.none");
        }
    }

    private static String kept(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static List<String> split(String values) {
        return values == null ? new ArrayList<>() : new ArrayList<>(Arrays.asList(values.split(",")));
    }

    /** Other answers took their place. */
    void replace(Instant now) {
        replacedAt = now;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    AnswersForm form() {
        AnswersForm form = new AnswersForm();
        form.setReplacesId(getId());
        form.setEnteredOn(enteredOn);
        form.setStayEndedOn(stayEndedOn);
        form.setEntry(entry);
        form.setReturnFear(returnFear);
        form.setViolence(violence);
        form.setCrime(crime);
        form.setHardship(hardship);
        form.setStudies(studies);
        form.setJobOffer(jobOffer);
        form.setDocuments(split(documents));
        form.setFamily(split(family));
        return form;
    }
}
