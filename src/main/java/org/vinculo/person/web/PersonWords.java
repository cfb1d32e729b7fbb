package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.organisation.Sites;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthForm;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.DuplicateCheck;
import org.vinculo.person.LanguageForm;
import org.vinculo.person.PersonAlert;
import org.vinculo.person.PersonForm;
import org.vinculo.person.PhoneForm;
import org.vinculo.person.TimelineKind;
import org.vinculo.person.TimelineRow;
import org.vinculo.security.AccountNames;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** What is known about a person, in the reader's words. */
@Named("personWords")
@RequestScoped
public class PersonWords {

    private static final Map<TimelineKind, String> ICONS = Map.ofEntries(
            Map.entry(TimelineKind.REGISTERED, "person"),
            Map.entry(TimelineKind.CHANGED, "person"),
            Map.entry(TimelineKind.ATTENTION, "message"),
            Map.entry(TimelineKind.STAY, "document"),
            Map.entry(TimelineKind.PROFILE, "briefcase"),
            Map.entry(TimelineKind.CONSENT, "hand"),
            Map.entry(TimelineKind.AGREEMENT, "document"),
            Map.entry(TimelineKind.CANDIDACY, "star"),
            Map.entry(TimelineKind.PLACEMENT, "check"),
            Map.entry(TimelineKind.REFERRAL, "arrow"),
            Map.entry(TimelineKind.STAGE, "flag"));

    @Inject
    private Messages messages;

    @Inject
    private Sites sites;

    @Inject
    private Catalog catalog;

    @Inject
    private AccountNames accounts;

    /** "34 años", "entre 33 y 34 años", "unos 30 años". */
    public String age(Age age) {
        if (age == null || !age.isKnown()) {
            return messages.text("person.age.unknown");
        }
        if (age.precision() == BirthPrecision.ESTIMATED) {
            return messages.text("person.age.about", age.middle());
        }
        return age.isSingle()
                ? messages.text("person.age.years", age.least())
                : messages.text("person.age.between", age.least(), age.most());
    }

    public String birth(Birth birth) {
        return switch (birth.getPrecision()) {
            case EXACT -> Labels.date(birth.getDate());
            case YEAR ->
                messages.text(
                        "person.birth.inYear", String.valueOf(birth.getDate().getYear()));
            case ESTIMATED ->
                messages.text(
                        "person.birth.around", String.valueOf(birth.getDate().getYear()));
            case UNKNOWN -> "";
        };
    }

    public String languages(Map<String, LanguageLevel> levels) {
        return levels.entrySet().stream()
                .sorted(Map.Entry.<String, LanguageLevel>comparingByValue().reversed())
                .map(entry -> language(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String language(String code, LanguageLevel level) {
        return messages.text("person.language.level", Labels.language(code), Labels.label(level));
    }

    public String countries(Collection<String> codes) {
        return codes.stream().map(Labels::country).sorted().collect(Collectors.joining(", "));
    }

    public String municipality(String code) {
        return code == null ? "" : catalog.municipality(code);
    }

    /** In words, since a colour is not seen by everybody. */
    public String alert(PersonAlert alert) {
        return messages.text("person.alert." + alert.kind().name(), Labels.date(alert.on()));
    }

    public String tone(PersonAlert alert) {
        return switch (alert.kind()) {
            case UNACCOMPANIED_MINOR, DOCUMENT_EXPIRED -> "danger";
            default -> "warning";
        };
    }

    public String reasons(Collection<DuplicateCheck.Reason> reasons) {
        return reasons.stream().map(Labels::label).collect(Collectors.joining("; "));
    }

    /** The sentence of a line of the timeline. */
    public String sentence(TimelineRow row) {
        return messages.text(
                "timeline." + row.kind().name() + '.' + row.verb(), row.detail() == null ? "" : row.detail());
    }

    public String icon(TimelineKind kind) {
        return ICONS.getOrDefault(kind, kind == TimelineKind.APPOINTMENT ? "calendar" : "clock");
    }

    /** The page where what a line tells can be read whole, or null. */
    public String page(TimelineRow row) {
        if (row.subjectId() == null) {
            return null;
        }
        return switch (row.kind()) {
            case ATTENTION -> "/staff/attention";
            case FILE -> "/staff/attachment";
            case LETTER -> "/staff/letter";
            case APPOINTMENT -> "/staff/appointment";
            case CANDIDACY -> "/staff/candidacy";
            case REFERRAL -> "/staff/referral";
            case OPTIONS -> "/staff/cost-sheet";
            default -> null;
        };
    }

    /** Label and value of each thing typed, for comparing two versions. */
    Map<String, String> of(PersonForm form) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> values = List.of(
                text(form.getUsedName()),
                text(form.getDocumentName()),
                text(form.getOtherNames()),
                text(form.getPronoun()),
                birth(form.getBirth()),
                Labels.label(form.getCompany()),
                Labels.label(form.getGender()),
                Labels.label(form.getRegisteredSex()),
                form.isStateless() ? messages.text("person.stateless") : countries(form.getNationalities()),
                form.getLanguageLines().stream().map(this::line).collect(Collectors.joining(", ")),
                Labels.language(form.getInterpreterLanguage()),
                messages.text("app.language." + form.getLetterLanguage()),
                municipality(form.getMunicipalityCode()),
                form.getPhoneLines().stream().map(PersonWords::line).collect(Collectors.joining("; ")),
                sites.name(form.getSiteId()),
                form.getCaseworkerId() == null ? "" : accounts.name(form.getCaseworkerId()));
        for (int i = 0; i < values.size(); i++) {
            words.put(messages.text("person.field." + PersonForm.FIELDS.get(i)), values.get(i));
        }
        return words;
    }

    private String birth(BirthForm birth) {
        return switch (birth.getPrecision()) {
            case EXACT -> Labels.date(birth.getDate());
            case YEAR -> text(birth.getYear());
            case ESTIMATED ->
                birth.getAboutYears() == null ? "" : messages.text("person.age.about", birth.getAboutYears());
            case UNKNOWN -> messages.text("person.age.unknown");
        };
    }

    private String line(LanguageForm line) {
        return line.getLanguage() == null ? "" : language(line.getLanguage(), line.getLevel());
    }

    private static String line(PhoneForm phone) {
        return Stream.of(phone.getNumber(), phone.getWhose(), phone.getWhoMayAnswer(), phone.getSafeHours())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
