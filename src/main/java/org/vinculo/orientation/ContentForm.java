package org.vinculo.orientation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about one language of a draft, and, with the Spanish, about the draft as a whole. A draft may have gaps. */
public class ContentForm implements Serializable {

    @Size(max = 160)
    private String title;

    @Size(max = 6000)
    private String body;

    @Size(max = 1500)
    private String hint;

    @Size(max = 400)
    private String basis;

    @Size(max = 400)
    private String source;

    private LocalDate sourceDate;
    private LocalDate checkedOn;
    private LocalDate nextReview;

    @Size(max = 400)
    private String changeNote;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getSourceDate() {
        return sourceDate;
    }

    public void setSourceDate(LocalDate sourceDate) {
        this.sourceDate = sourceDate;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(LocalDate nextReview) {
        this.nextReview = nextReview;
    }

    public String getChangeNote() {
        return changeNote;
    }

    public void setChangeNote(String changeNote) {
        this.changeNote = changeNote;
    }
}
