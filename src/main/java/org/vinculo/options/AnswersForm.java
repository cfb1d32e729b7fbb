package org.vinculo.options;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What she answered. Every question can be skipped; a skipped one is null or empty and is not a "no". */
public class AnswersForm implements Serializable {

    private Long replacesId;
    private LocalDate enteredOn;
    private LocalDate stayEndedOn;
    private String entry;
    private String returnFear;
    private String violence;
    private String crime;
    private String hardship;
    private String studies;
    private String jobOffer;

    @NotNull
    private List<String> documents = new ArrayList<>();

    @NotNull
    private List<String> family = new ArrayList<>();

    /** What was answered, by the question; skipped ones are not in it. */
    Map<Fact, Set<String>> answers() {
        Map<Fact, Set<String>> answers = new EnumMap<>(Fact.class);
        put(answers, Fact.ENTRY, entry);
        put(answers, Fact.RETURN_FEAR, returnFear);
        put(answers, Fact.VIOLENCE, violence);
        put(answers, Fact.CRIME, crime);
        put(answers, Fact.HARDSHIP, hardship);
        put(answers, Fact.STUDIES, studies);
        put(answers, Fact.JOB_OFFER, jobOffer);
        putAll(answers, Fact.DOCUMENTS, documents);
        putAll(answers, Fact.FAMILY, family);
        return answers;
    }

    private static void put(Map<Fact, Set<String>> answers, Fact fact, String value) {
        if (value != null && !value.isBlank()) {
            answers.put(fact, Set.of(value));
        }
    }

    private static void putAll(Map<Fact, Set<String>> answers, Fact fact, List<String> values) {
        if (!values.isEmpty()) {
            answers.put(fact, new TreeSet<>(values));
        }
    }

    boolean says(AnswersForm other) {
        return answers().equals(other.answers())
                && Objects.equals(enteredOn, other.enteredOn)
                && Objects.equals(stayEndedOn, other.stayEndedOn);
    }

    public boolean isEmpty() {
        return answers().isEmpty() && enteredOn == null && stayEndedOn == null;
    }

    /** The answers they were typed over, null when there were none. */
    public Long getReplacesId() {
        return replacesId;
    }

    public void setReplacesId(Long replacesId) {
        this.replacesId = replacesId;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public LocalDate getStayEndedOn() {
        return stayEndedOn;
    }

    public void setStayEndedOn(LocalDate stayEndedOn) {
        this.stayEndedOn = stayEndedOn;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getReturnFear() {
        return returnFear;
    }

    public void setReturnFear(String returnFear) {
        this.returnFear = returnFear;
    }

    public String getViolence() {
        return violence;
    }

    public void setViolence(String violence) {
        this.violence = violence;
    }

    public String getCrime() {
        return crime;
    }

    public void setCrime(String crime) {
        this.crime = crime;
    }

    public String getHardship() {
        return hardship;
    }

    public void setHardship(String hardship) {
        this.hardship = hardship;
    }

    public String getStudies() {
        return studies;
    }

    public void setStudies(String studies) {
        this.studies = studies;
    }

    public String getJobOffer() {
        return jobOffer;
    }

    public void setJobOffer(String jobOffer) {
        this.jobOffer = jobOffer;
    }

    public List<String> getDocuments() {
        return documents;
    }

    public void setDocuments(List<String> documents) {
        this.documents = documents;
    }

    public List<String> getFamily() {
        return family;
    }

    public void setFamily(List<String> family) {
        this.family = family;
    }
}
