package org.vinculo.humansecurity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** What she answered on a day to the six questions of the Washington Group. Other answers take its place, and it is kept. */
@Entity
@Table(name = "functioning_answers")
class FunctioningAnswers extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_by")
    private AnsweredBy answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @ElementCollection
    @CollectionTable(name = "functioning_answer", joinColumns = @JoinColumn(name = "answers_id"))
    @MapKeyColumn(name = "functioning")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "difficulty")
    @Enumerated(EnumType.STRING)
    private Map<Functioning, Difficulty> answers = new HashMap<>();

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected FunctioningAnswers() {}

    FunctioningAnswers(long personId, FunctioningForm form, LocalDate today) {
        if (form.getAnsweredOn().isAfter(today)) {
            throw BusinessException.at("answeredOn", "humanSecurity.day.future");
        }
        this.personId = personId;
        answeredBy = form.getAnsweredBy();
        answeredOn = form.getAnsweredOn();
        answers.putAll(form.getAnswers());
    }

    FunctioningAnswers recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    long getPersonId() {
        return personId;
    }

    FunctioningRead read() {
        Map<Functioning, Difficulty> copied = new EnumMap<>(Functioning.class);
        copied.putAll(answers);
        return new FunctioningRead(answeredBy, answeredOn, copied);
    }
}
