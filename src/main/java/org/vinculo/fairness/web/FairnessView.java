package org.vinculo.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.vinculo.fairness.Cell;
import org.vinculo.fairness.Fairness;
import org.vinculo.fairness.FairnessService;
import org.vinculo.web.Labels;

/** Shows how proposals, interviews, hires and pay are shared out. */
@Named
@ViewScoped
public class FairnessView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FairnessService service;

    private LocalDate from;
    private LocalDate to;
    private transient Fairness read;

    public void load() {
        if (from == null) {
            read = service.lastYear();
            from = read.from();
            to = read.to();
        }
    }

    public void show() {
        read = service.between(from, to);
    }

    public Fairness getRead() {
        if (read == null) {
            read = service.between(from, to);
        }
        return read;
    }

    /** A number and its share, in words: small numbers are only said to be small. */
    public String say(Cell cell, Integer percent) {
        if (cell.isKeptBack()) {
            return Labels.text1("fairness.few", Cell.FEWEST);
        }
        String number = Labels.number(cell.count());
        return percent == null ? number : Labels.text2("fairness.share", number, percent);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
