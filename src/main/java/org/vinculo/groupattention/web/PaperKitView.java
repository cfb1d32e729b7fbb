package org.vinculo.groupattention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vinculo.attention.Attention;
import org.vinculo.groupattention.AgeGroup;
import org.vinculo.groupattention.HeadSex;
import org.vinculo.orientation.Topic;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Texts;

/** Blank sheets for the day without electricity: what the forms ask, in the language of who fills them in. */
@Named
@RequestScoped
public class PaperKitView {

    @Inject
    private LocaleHolder locale;

    private String language;

    /** Where the pile is written later, one line to write on for each. */
    public List<String> getPersonLines() {
        return List.of(
                "person.field.usedName",
                "person.field.documentName",
                "paper.born",
                "person.field.nationalities",
                "person.field.languages",
                "person.field.phones",
                "person.reference");
    }

    public List<String> getAttentionLines() {
        return List.of(
                "person.field.usedName",
                "person.reference",
                "attention.heldOn",
                "attention.place",
                "attention.minutes",
                "attention.language",
                "attention.interpreter",
                "attention.present",
                "attention.given",
                "attention.attendedBy");
    }

    public List<String> getGroupLines() {
        return List.of(
                "groupAttention.subject",
                "attention.heldOn",
                "attention.place",
                "attention.minutes",
                "attention.attendedBy");
    }

    public Company[] getCompanies() {
        return Company.values();
    }

    public List<BirthPrecision> getPrecisions() {
        return List.of(BirthPrecision.EXACT, BirthPrecision.YEAR, BirthPrecision.ESTIMATED);
    }

    public Attention.Channel[] getChannels() {
        return Attention.Channel.values();
    }

    public List<Topic> getTopics() {
        return Stream.of(Topic.values()).toList();
    }

    public AgeGroup[] getAges() {
        return AgeGroup.values();
    }

    public HeadSex[] getSexes() {
        return HeadSex.values();
    }

    public String said(String key) {
        return Texts.text(Locale.forLanguageTag(getLanguage()), key);
    }

    public String label(Enum<?> value) {
        return Labels.label(Locale.forLanguageTag(getLanguage()), value);
    }

    public List<String> getLanguages() {
        return LocaleHolder.LANGUAGES;
    }

    /** One of the portal's; the reader's own unless she chose another. */
    public String getLanguage() {
        return language != null && LocaleHolder.LANGUAGES.contains(language) ? language : locale.getLanguage();
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
