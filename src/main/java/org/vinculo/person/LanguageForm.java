package org.vinculo.person;

import java.io.Serializable;
import java.util.Objects;
import org.vinculo.catalog.LanguageLevel;

/** A language she speaks, and how well, as it is typed. */
public class LanguageForm implements Serializable {

    private String language;
    private LanguageLevel level = LanguageLevel.NATIVE;

    public LanguageForm() {}

    LanguageForm(String language, LanguageLevel level) {
        this.language = language;
        this.level = level;
    }

    boolean isEmpty() {
        return language == null || language.isBlank();
    }

    LanguageLevel levelOrNative() {
        return level == null ? LanguageLevel.NATIVE : level;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LanguageLevel getLevel() {
        return level;
    }

    public void setLevel(LanguageLevel level) {
        this.level = level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageForm form && Objects.equals(language, form.language) && level == form.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, level);
    }
}
