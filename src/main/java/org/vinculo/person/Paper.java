package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * A paper for work, or the number that stands on it, as it was recorded on a day. Like a condition of stay it is never changed:
 * another record takes its place, and the former one stays readable.
 */
@Entity
@Table(name = "person_paper")
class Paper extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    private String number;

    private boolean temporary;

    private LocalDate since;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Paper() {}

    /**
     * @param former what it takes the place of, or null
     * @param clabe whether the installation keeps the numbers of bank accounts
     */
    Paper(long personId, PaperForm form, Paper former, boolean clabe, LocalDate today, Instant now) {
        PaperState before = former == null ? PaperState.PENDING : former.state;
        this.personId = personId;
        kind = form.getKind();
        state = form.getState();
        number = form.numberAsKept();
        temporary = form.isTemporary() && kind == PaperKind.CURP;
        since = form.getSince();
        endsOn = kind.canEnd() ? form.getEndsOn() : null;
        note = form.noteAsKept();
        recordedAt = now;
        requireNumber(clabe);
        requireDates(today);
        if (note == null && before.needsReason(state)) {
            throw BusinessException.at("note", "paper.note.missing");
        }
        if (former != null) {
            former.replacedAt = now;
        }
    }

    private void requireNumber(boolean clabe) {
        String refusal = PaperNumber.refusal(kind, number, clabe);
        if (refusal != null) {
            throw BusinessException.at("number", refusal);
        }
    }

    private void requireDates(LocalDate today) {
        if (since != null && since.isAfter(today)) {
            throw BusinessException.at("since", "paper.since.future");
        }
        if (endsOn != null && since != null && endsOn.isBefore(since)) {
            throw BusinessException.at("endsOn", "paper.endsOn.before");
        }
        if (temporary && state == PaperState.OBTAINED && endsOn == null) {
            throw BusinessException.at("endsOn", "paper.endsOn.missing");
        }
    }

    PaperState getState() {
        return state;
    }

    PaperFacts facts() {
        return new PaperFacts(getId(), kind, state, number, temporary, since, endsOn, note, recordedAt, replacedAt);
    }
}
