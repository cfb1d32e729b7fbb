package org.vinculo.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * A migrant person who is accompanied. She is registered once, with whatever she wants to say and the rest unknown; what is
 * said later is added by changes. Her stage moves along the route by {@link #moveTo} only, and nobody is ever removed.
 */
@Entity
@Table(name = "person")
public class Person extends BaseEntity {

    private String reference;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "caseworker_id")
    private Long caseworkerId;

    @Column(name = "used_name")
    private String usedName;

    @Column(name = "document_name")
    private String documentName;

    @Column(name = "other_names")
    private String otherNames;

    private String pronoun;

    @Embedded
    private Birth birth = Birth.unknown();

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "registered_sex")
    private RegisteredSex registeredSex;

    @Enumerated(EnumType.STRING)
    private Company company = Company.UNKNOWN;

    private boolean stateless;

    @Column(name = "interpreter_language")
    private String interpreterLanguage;

    @Column(name = "letter_language")
    private String letterLanguage = "es";

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.REGISTERED;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private long registeredBy;

    /** Who still sees the file of a child alone without the permission for it: whoever registered her so, until she is handed over. */
    @Column(name = "keeper_id")
    private Long keeperId;

    @ElementCollection
    @CollectionTable(name = "person_nationality", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "country")
    private Set<String> nationalities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    private Map<String, LanguageLevel> languages = new HashMap<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Phone> phones = new ArrayList<>();

    protected Person() {}

    /** Registers her; the reference follows once the number of the row is known, see {@link #number}. */
    Person(PersonForm form, LocalDate today, long registeredBy, Instant now) {
        this.formKey = form.getFormKey();
        this.reference = formKey.substring(0, 16);
        this.registeredBy = registeredBy;
        this.registeredAt = now;
        this.stageSince = now;
        this.siteId = form.getSiteId();
        this.caseworkerId = form.getCaseworkerId() == null ? registeredBy : form.getCaseworkerId();
        this.birth = form.getBirth().birth(today);
        this.company = companyAt(form.getCompany(), today);
        this.keeperId = company.isProtected() ? Long.valueOf(registeredBy) : null;
        write(form);
    }

    private Company companyAt(Company said, LocalDate today) {
        requireCompany(birth, said, today);
        return birth.ageOn(today).mayBeUnder(Age.ADULT) ? said : Company.ADULT;
    }

    /** Gives her the reference people say on the telephone. */
    void number() {
        reference = String.format("V-%06d", getId());
    }

    /**
     * Takes what was typed. Her birth is not among it, since that needs evidence; and out of protection no form leads.
     *
     * @param account who changes it, and keeps the file when it turns out that she is alone
     */
    final void change(PersonForm form, LocalDate today, long account) {
        if (form.getCompany() != company) {
            if (company.isProtected()) {
                throw BusinessException.at("company", "person.company.protected");
            }
            if (form.getCompany() == Company.ADULT && birth.ageOn(today).mayBeUnder(Age.ADULT)) {
                throw BusinessException.at("company", "person.company.minor");
            }
            company = companyAt(form.getCompany(), today);
            keeperId = company.isProtected() ? Long.valueOf(account) : null;
        }
        write(form);
    }

    private void write(PersonForm form) {
        usedName = form.getUsedName().strip();
        documentName = form.getDocumentName();
        otherNames = form.getOtherNames();
        pronoun = form.getPronoun();
        gender = form.getGender();
        registeredSex = form.getRegisteredSex();
        stateless = form.isStateless();
        interpreterLanguage = form.getInterpreterLanguage();
        letterLanguage = form.getLetterLanguage();
        municipalityCode = form.getMunicipalityCode();
        replace(nationalities, stateless ? Set.of() : new TreeSet<>(form.getNationalities()));
        speak(form.languages());
        replacePhones(form.phones());
    }

    /** An age known for certain overrules what was ticked; a doubtful one never makes an adult of a child. */
    private static void requireCompany(Birth birth, Company company, LocalDate today) {
        Age age = birth.ageOn(today);
        if (company == Company.ADULT && age.isKnown() && age.mayBeUnder(Age.ADULT)) {
            throw BusinessException.at("company", "person.company.minor");
        }
    }

    /**
     * Her age as somebody saw it proved. An adult's company is not asked; who may after all be a minor is asked again with whom
     * she is; and a child alone stays protected until somebody moves her case.
     */
    void recordAge(Birth known, LocalDate today) {
        birth = known;
        if (!company.isProtected()) {
            boolean minor = known.ageOn(today).mayBeUnder(Age.ADULT);
            company = minor && company != Company.ADULT ? company : minor ? Company.UNKNOWN : Company.ADULT;
        }
    }

    /** Nobody who is responsible for her is with her: her file is closed to all but a few from now on. */
    void protect(Company how, long keeper) {
        if (!how.isProtected()) {
            throw new IllegalArgumentException("no company of a child alone: " + how);
        }
        company = how;
        keeperId = keeper;
    }

    /** The authority has her: whoever registered her needs her file no more. */
    void handOver() {
        keeperId = null;
    }

    /** Somebody decided, with a reason, that she is not or no longer alone. */
    void release(Company now, LocalDate today) {
        boolean minor = birth.ageOn(today).mayBeUnder(Age.ADULT);
        if (now.isProtected() || (now == Company.ADULT && minor)) {
            throw BusinessException.at("end", "person.release.minor");
        }
        company = minor ? now : Company.ADULT;
        keeperId = null;
    }

    private void replacePhones(List<PhoneForm> typed) {
        if (!typed.equals(phones.stream().map(Phone::form).toList())) {
            phones.clear();
            for (PhoneForm phone : typed) {
                phones.add(new Phone(this, phones.size(), phone));
            }
        }
    }

    /** Takes the languages she speaks, with how well. */
    void speak(Map<String, LanguageLevel> spoken) {
        if (!spoken.equals(new HashMap<>(languages))) {
            languages.clear();
            languages.putAll(spoken);
        }
    }

    private static void replace(Set<String> kept, Set<String> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** Moves her along the route, where the route allows it. */
    void moveTo(Stage next, Instant now) {
        if (!stage.canBecome(next)) {
            throw new BusinessException("person.stage.impossible");
        }
        if (isKeptFrom(next)) {
            throw new BusinessException("person.stage.protected");
        }
        stage = next;
        stageSince = now;
    }

    /**
     * Moves her forward as far as a piece of work shows she has come; does nothing when she is there or further.
     *
     * @return whether she moved
     */
    boolean reach(Stage reached, Instant now) {
        if (!reached.isAfter(stage) || !stage.canBecome(reached) || isKeptFrom(reached)) {
            return false;
        }
        moveTo(reached, now);
        return true;
    }

    /** A child alone is protected, not offered for work. */
    private boolean isKeptFrom(Stage next) {
        return company.isProtected() && next.isLabour();
    }

    /** Back to where she stood before a step that was recorded by mistake. */
    void returnTo(Stage former, Instant now) {
        stage = former;
        stageSince = now;
    }

    void handTo(long caseworker) {
        caseworkerId = caseworker;
    }

    void moveToSite(long site) {
        siteId = site;
    }

    /** Whether she is, or in doubt may be, a minor on this day at her site. */
    boolean isMinorOn(LocalDate today) {
        return birth.ageOn(today).isMinor(company);
    }

    /** What tells her from others. */
    PersonSketch sketch() {
        return PersonSketch.of(
                Arrays.asList(usedName, documentName, otherNames),
                getBirth().getDate(),
                getBirth().getPrecision(),
                phones.stream().map(Phone::getNumber).toList());
    }

    PersonAccess.Facts accessFacts() {
        return new PersonAccess.Facts(getId(), siteId, company, keeperId);
    }

    public String getReference() {
        return reference;
    }

    public long getSiteId() {
        return siteId;
    }

    public Long getCaseworkerId() {
        return caseworkerId;
    }

    public String getUsedName() {
        return usedName;
    }

    public String getDocumentName() {
        return documentName;
    }

    public String getOtherNames() {
        return otherNames;
    }

    public String getPronoun() {
        return pronoun;
    }

    public Birth getBirth() {
        return birth == null ? Birth.unknown() : birth;
    }

    public RegisteredSex getRegisteredSex() {
        return registeredSex;
    }

    public Gender getGender() {
        return gender;
    }

    public Company getCompany() {
        return company;
    }

    public boolean isStateless() {
        return stateless;
    }

    public String getInterpreterLanguage() {
        return interpreterLanguage;
    }

    public String getLetterLanguage() {
        return letterLanguage;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public Stage getStage() {
        return stage;
    }

    public Instant getStageSince() {
        return stageSince;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public long getRegisteredBy() {
        return registeredBy;
    }

    Long getKeeperId() {
        return keeperId;
    }

    public Set<String> getNationalities() {
        return new TreeSet<>(nationalities);
    }

    /** ISO 639-3 codes and how well she speaks each. */
    public Map<String, LanguageLevel> getLanguages() {
        return new TreeMap<>(languages);
    }

    public List<Phone> getPhones() {
        return List.copyOf(phones);
    }
}
