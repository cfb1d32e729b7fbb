package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody recorded a person's age: as what, from which evidence, who and when. The newest counts; none is ever changed. */
@Entity
@Table(name = "age_record")
class AgeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Embedded
    private Birth birth;

    @Enumerated(EnumType.STRING)
    private AgeEvidence evidence;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    protected AgeRecord() {}

    AgeRecord(long personId, Birth birth, AgeEvidence evidence, String note) {
        this.personId = personId;
        this.birth = birth;
        this.evidence = evidence;
        this.note = note;
    }

    AgeRecord by(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    Long getId() {
        return id;
    }

    long getPersonId() {
        return personId;
    }

    AgeLine line(String name) {
        return new AgeLine(birth == null ? Birth.unknown() : birth, evidence, note, recordedAt, name);
    }

    long getRecordedBy() {
        return recordedBy;
    }
}
