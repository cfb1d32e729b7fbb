package org.vinculo.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** How the directory's pages say places, ages and languages. */
@Named
@RequestScoped
public class DirectoryWords {

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    public String place(String municipalityCode) {
        return municipalityCode == null ? null : catalog.municipality(municipalityCode);
    }

    /** For whom a service is, by age; null on a side without a bound. */
    public String ages(Integer least, Integer most) {
        if (least != null && most != null) {
            return messages.text("directory.ages.between", least, most);
        }
        if (least != null) {
            return messages.text("directory.ages.from", least);
        }
        return most == null ? messages.text("directory.ages.all") : messages.text("directory.ages.to", most);
    }

    public String languages(List<String> codes) {
        return codes.stream().map(this::language).collect(Collectors.joining(", "));
    }

    private String language(String code) {
        String listed = catalog.language(code);
        return listed.equals(code) ? Labels.language(code) : listed;
    }

    public List<Option> getMunicipalities() {
        return catalog.municipalities();
    }

    public List<Option> getLanguageOptions() {
        return catalog.languages();
    }
}
