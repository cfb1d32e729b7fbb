package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Option;
import org.vinculo.organisation.SiteOption;
import org.vinculo.organisation.Sites;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.Gender;
import org.vinculo.person.LanguageForm;
import org.vinculo.person.PersonForm;
import org.vinculo.person.PhoneForm;
import org.vinculo.person.RegisteredSex;
import org.vinculo.web.LocaleHolder;

/** What the fields about a person are chosen from, and the lines that are added to them. The two pages that ask share it. */
@Named("personFields")
@RequestScoped
public class PersonFields {

    @Inject
    private Catalog catalog;

    @Inject
    private Sites sites;

    public void addLanguage(PersonForm form) {
        form.getLanguageLines().add(new LanguageForm());
    }

    public void removeLanguage(PersonForm form, int index) {
        form.getLanguageLines().remove(index);
    }

    public void addPhone(PersonForm form) {
        form.getPhoneLines().add(new PhoneForm());
    }

    public void removePhone(PersonForm form, int index) {
        form.getPhoneLines().remove(index);
    }

    public BirthPrecision[] getPrecisions() {
        return BirthPrecision.values();
    }

    public Company[] getCompanies() {
        return Company.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public RegisteredSex[] getSexes() {
        return RegisteredSex.values();
    }

    public LanguageLevel[] getLevels() {
        return LanguageLevel.values();
    }

    public List<Option> getLanguages() {
        return catalog.languages();
    }

    public List<Option> getCountries() {
        return catalog.countries();
    }

    public List<Option> getMunicipalities() {
        return catalog.municipalities();
    }

    public List<SiteOption> getSites() {
        return sites.options();
    }

    public List<String> getLetterLanguages() {
        return LocaleHolder.LANGUAGES;
    }
}
