package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Option;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.LabourProfileForm;
import org.vinculo.person.LabourProfileService;
import org.vinculo.person.ProfileLine;
import org.vinculo.person.ProfileSkill;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Writes a person's labour profile. Its lists grow and shrink by lines without leaving the page. */
@Named
@ViewScoped
public class ProfileEditView implements EditView, Serializable {

    @Inject
    private LabourProfileService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private long person;
    private String obstacle;
    private LabourProfileForm form;
    private List<Option> languages = List.of();
    private List<Option> municipalities = List.of();

    public void load() {
        obstacle = service.read(person).obstacle();
        if (obstacle == null) {
            form = service.form(person);
            offerLines();
            languages = catalog.languages();
            municipalities = catalog.municipalities();
        }
    }

    /** An empty list begins with one line to fill. */
    private void offerLines() {
        for (List<ProfileLine> lines :
                List.of(form.getOccupationLines(), form.getSkillLines(), form.getLanguageLines())) {
            if (lines.isEmpty()) {
                lines.add(new ProfileLine());
            }
        }
    }

    public void addOccupation() {
        form.getOccupationLines().add(new ProfileLine());
    }

    public void removeOccupation(ProfileLine line) {
        form.getOccupationLines().removeIf(each -> each == line);
    }

    public void addSkill() {
        form.getSkillLines().add(new ProfileLine());
    }

    public void removeSkill(ProfileLine line) {
        form.getSkillLines().removeIf(each -> each == line);
    }

    public void addLanguage() {
        form.getLanguageLines().add(new ProfileLine());
    }

    public void removeLanguage(ProfileLine line) {
        form.getLanguageLines().removeIf(each -> each == line);
    }

    public String save() {
        return edits.save(this, () -> {
            service.save(person, form);
            messages.saved("profile.saved");
            return "/staff/person.xhtml?faces-redirect=true&id=" + person;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.form(person));
    }

    @Override
    public void reload(boolean keepMine) {
        LabourProfileForm stored = service.form(person);
        if (keepMine) {
            form.continueFrom(stored);
        } else {
            form = stored;
            offerLines();
        }
    }

    private Map<String, String> words(LabourProfileForm said) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("profile.occupations"), joined(said.getOccupationLines(), catalog::occupation));
        words.put(messages.text("profile.skills"), joined(said.getSkillLines(), catalog::skill));
        words.put(messages.text("profile.languages"), joined(said.getLanguageLines(), catalog::language));
        words.put(
                messages.text("profile.places"),
                said.getPlaces().stream().map(catalog::municipality).collect(Collectors.joining("; ")));
        words.put(messages.text("profile.education"), Labels.label(said.getEducation()));
        words.put(messages.text("profile.schedule"), Labels.label(said.getSchedule()));
        words.put(messages.text("profile.hours"), Labels.number(said.getHoursPerWeek()));
        words.put(messages.text("profile.availableFrom"), Labels.date(said.getAvailableFrom()));
        words.put(messages.text("profile.minimumPay"), Labels.money(said.getMinimumPay()));
        words.put(messages.text("profile.informal"), said.getInformalCounts() == null ? "" : said.getInformalCounts());
        return words;
    }

    private static String joined(List<ProfileLine> lines, Function<String, String> title) {
        return lines.stream()
                .filter(line -> line.getCode() != null)
                .map(line -> title.apply(line.getCode()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    public ProfileSkill.Evidence[] getEvidences() {
        return ProfileSkill.Evidence.values();
    }

    public LanguageLevel[] getLevels() {
        return LanguageLevel.values();
    }

    public Education[] getEducations() {
        return Education.values();
    }

    public Schedule[] getSchedules() {
        return Schedule.values();
    }

    public PayPeriod[] getPeriods() {
        return PayPeriod.values();
    }

    public List<Option> getLanguages() {
        return languages;
    }

    public List<Option> getMunicipalities() {
        return municipalities;
    }

    public String getObstacle() {
        return obstacle;
    }

    public LabourProfileForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
