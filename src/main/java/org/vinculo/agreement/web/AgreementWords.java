package org.vinculo.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.AgreementPart;
import org.vinculo.catalog.Option;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Texts;

/** Words of documents: in the language of the document, whoever has it on her screen. */
@Named("agreementWords")
@ApplicationScoped
public class AgreementWords {

    public String title(AgreementKind kind, String language) {
        return said(language, "enum.AgreementKind." + kind);
    }

    public String part(AgreementPart part, String language) {
        return said(language, "enum.AgreementPart." + part);
    }

    public String said(String language, String key) {
        return Texts.text(Locale.forLanguageTag(language), key);
    }

    public String parts(Collection<AgreementPart> parts) {
        return parts.stream().map(Labels::label).collect(Collectors.joining(", "));
    }

    /** The five languages as one chooses among them. */
    public List<Option> getLanguages() {
        return LocaleHolder.LANGUAGES.stream()
                .map(language -> new Option(language, Labels.text("app.language." + language)))
                .toList();
    }
}
