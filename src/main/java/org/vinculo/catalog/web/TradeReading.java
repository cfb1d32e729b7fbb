package org.vinculo.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Reading;

/** What is understood of a text somebody typed: shown to her, who decides what of it to take over. */
@Named
@ViewScoped
public class TradeReading implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Catalog catalog;

    private boolean done;
    private List<Reading.Understood> understood = List.of();
    private List<String> words = List.of();

    public void read(String text) {
        Reading reading = catalog.vocabulary().read(text);
        understood = reading.understood();
        words = reading.words();
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    public List<Reading.Understood> getUnderstood() {
        return understood;
    }

    public List<String> getWords() {
        return words;
    }
}
