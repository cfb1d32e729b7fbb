package org.vinculo.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.vinculo.catalog.LanguageLevel;

/** What is typed about a person. Only the name she uses is asked for; an age is typed as far as it is known. */
public class PersonForm implements Serializable {

    /** The longest lists a form accepts: more is a mistake or an attack. */
    static final int MAX_LINES = 20;

    /** The names of what is typed, in the order of the page. */
    public static final List<String> FIELDS = List.of(
            "usedName",
            "documentName",
            "otherNames",
            "pronoun",
            "birth",
            "company",
            "gender",
            "registeredSex",
            "nationalities",
            "languages",
            "interpreterLanguage",
            "letterLanguage",
            "municipality",
            "phones",
            "site",
            "caseworker");

    @NotNull
    @Size(max = 36)
    private String formKey = UUID.randomUUID().toString();

    @NotBlank
    @Size(max = 120)
    private String usedName;

    @Size(max = 160)
    private String documentName;

    @Size(max = 300)
    private String otherNames;

    @Size(max = 40)
    private String pronoun;

    @Valid
    @NotNull
    private BirthForm birth = new BirthForm();

    private Gender gender;

    private RegisteredSex registeredSex;

    @NotNull
    private Company company = Company.UNKNOWN;

    private boolean stateless;

    @Size(max = MAX_LINES)
    private List<@NotNull @Size(max = 2) String> nationalities = new ArrayList<>();

    @Size(max = MAX_LINES)
    private List<@Valid LanguageForm> languageLines = new ArrayList<>();

    private String interpreterLanguage;

    @NotNull
    @Size(max = 2)
    private String letterLanguage = "es";

    private String municipalityCode;

    @NotNull
    private Long siteId;

    private Long caseworkerId;

    @Size(max = MAX_LINES)
    private List<@Valid PhoneForm> phoneLines = new ArrayList<>();

    /** Levels by language; of one that stands twice the better level counts. */
    Map<String, LanguageLevel> languages() {
        Map<String, LanguageLevel> levels = new TreeMap<>();
        languageLines.stream()
                .filter(line -> !line.isEmpty())
                .forEach(line ->
                        levels.merge(line.getLanguage(), line.levelOrNative(), (a, b) -> a.isAtLeast(b) ? a : b));
        return levels;
    }

    List<PhoneForm> phones() {
        return phoneLines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The form as it opens over what is stored. */
    static PersonForm over(Person person, LocalDate today) {
        PersonForm form = new PersonForm();
        form.usedName = person.getUsedName();
        form.documentName = person.getDocumentName();
        form.otherNames = person.getOtherNames();
        form.pronoun = person.getPronoun();
        form.birth = BirthForm.over(person.getBirth(), today);
        form.gender = person.getGender();
        form.registeredSex = person.getRegisteredSex();
        form.company = person.getCompany();
        form.stateless = person.isStateless();
        form.nationalities = new ArrayList<>(person.getNationalities());
        person.getLanguages().forEach((code, level) -> form.languageLines.add(new LanguageForm(code, level)));
        form.interpreterLanguage = person.getInterpreterLanguage();
        form.letterLanguage = person.getLetterLanguage();
        form.municipalityCode = person.getMunicipalityCode();
        form.siteId = person.getSiteId();
        form.caseworkerId = person.getCaseworkerId();
        person.getPhones().forEach(phone -> form.phoneLines.add(phone.form()));
        return form;
    }

    /** The values in the order of {@link #FIELDS}, for telling what changed. */
    public List<Object> values() {
        return Arrays.asList(
                usedName,
                documentName,
                otherNames,
                pronoun,
                birth,
                company,
                gender,
                registeredSex,
                stateless ? List.of() : nationalities.stream().sorted().toList(),
                languages(),
                interpreterLanguage,
                letterLanguage,
                municipalityCode,
                phones(),
                siteId,
                caseworkerId);
    }

    /** What identifies her, to compare with those who are already known. */
    PersonSketch sketch(LocalDate today) {
        List<String> names = new ArrayList<>();
        names.add(usedName);
        names.add(documentName);
        names.add(otherNames);
        Birth said = birth.birth(today);
        return PersonSketch.of(
                names,
                said.getDate(),
                said.getPrecision(),
                phones().stream().map(PhoneForm::compact).toList());
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getUsedName() {
        return usedName;
    }

    public void setUsedName(String usedName) {
        this.usedName = usedName;
    }

    public String getDocumentName() {
        return documentName;
    }

    public void setDocumentName(String documentName) {
        this.documentName = documentName;
    }

    public String getOtherNames() {
        return otherNames;
    }

    public void setOtherNames(String otherNames) {
        this.otherNames = otherNames;
    }

    public String getPronoun() {
        return pronoun;
    }

    public void setPronoun(String pronoun) {
        this.pronoun = pronoun;
    }

    public BirthForm getBirth() {
        return birth;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public RegisteredSex getRegisteredSex() {
        return registeredSex;
    }

    public void setRegisteredSex(RegisteredSex registeredSex) {
        this.registeredSex = registeredSex;
    }

    public Company getCompany() {
        return company;
    }

    public void setCompany(Company company) {
        this.company = company;
    }

    public boolean isStateless() {
        return stateless;
    }

    public void setStateless(boolean stateless) {
        this.stateless = stateless;
    }

    public List<String> getNationalities() {
        return nationalities;
    }

    public void setNationalities(List<String> nationalities) {
        this.nationalities = nationalities == null ? new ArrayList<>() : nationalities;
    }

    public List<LanguageForm> getLanguageLines() {
        return languageLines;
    }

    public String getInterpreterLanguage() {
        return interpreterLanguage;
    }

    public void setInterpreterLanguage(String interpreterLanguage) {
        this.interpreterLanguage = interpreterLanguage;
    }

    public String getLetterLanguage() {
        return letterLanguage;
    }

    public void setLetterLanguage(String letterLanguage) {
        this.letterLanguage = letterLanguage;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getCaseworkerId() {
        return caseworkerId;
    }

    public void setCaseworkerId(Long caseworkerId) {
        this.caseworkerId = caseworkerId;
    }

    public List<PhoneForm> getPhoneLines() {
        return phoneLines;
    }
}
