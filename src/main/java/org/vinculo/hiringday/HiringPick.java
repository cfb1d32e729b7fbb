package org.vinculo.hiringday;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.vinculo.kernel.BaseEntity;

/** One person and one vacancy of a hiring day. */
@Entity
@Table(name = "hiring_pick")
class HiringPick extends BaseEntity {

    @Column(name = "hiring_day_id")
    private long dayId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "vacancy_id")
    private long vacancyId;

    private int fit;

    private int turn;

    @Enumerated(EnumType.STRING)
    private PickState state;

    private String why;

    @Column(name = "candidacy_id")
    private Long candidacyId;

    protected HiringPick() {}

    HiringPick(long dayId, Pair pair, PickState state) {
        this.dayId = dayId;
        this.personId = pair.person();
        this.vacancyId = pair.vacancy();
        this.fit = pair.fit();
        this.state = state;
    }

    void fix(int now) {
        fit = now;
        state = PickState.FIXED;
    }

    void remove() {
        state = PickState.REMOVED;
    }

    void seat(int when) {
        turn = when;
    }

    void proposed(long candidacy) {
        state = PickState.PROPOSED;
        candidacyId = candidacy;
    }

    /** @param key of the sentence that says why */
    void leftOut(String key) {
        state = PickState.LEFT_OUT;
        why = key;
    }

    Pair pair() {
        return new Pair(personId, vacancyId, fit);
    }

    boolean isIn() {
        return state.isIn();
    }

    long getPersonId() {
        return personId;
    }

    long getVacancyId() {
        return vacancyId;
    }

    int getFit() {
        return fit;
    }

    int getTurn() {
        return turn;
    }

    PickState getState() {
        return state;
    }

    String getWhy() {
        return why;
    }

    Long getCandidacyId() {
        return candidacyId;
    }
}
