package org.vinculo.startup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.BusinessException;
import org.vinculo.startup.SetupService;
import org.vinculo.web.Messages;

/** Ends a demonstration for good: everything invented goes. She types a word first, so that no slip does it. */
@Named("installationView")
@ViewScoped
public class InstallationView implements Serializable {

    @Inject
    private SetupService setup;

    @Inject
    private Messages messages;

    private String word;

    public String end() {
        if (word == null || !word.strip().equalsIgnoreCase(messages.text("security.demo.word"))) {
            throw BusinessException.at("word", "security.demo.word.wrong", messages.text("security.demo.word"));
        }
        setup.endDemonstration();
        return "/setup.xhtml?faces-redirect=true";
    }

    public boolean isDemonstration() {
        return setup.isDemonstration();
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
