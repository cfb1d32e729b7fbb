package org.vinculo.humansecurity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.catalog.Option;
import org.vinculo.humansecurity.AssessmentMoment;
import org.vinculo.humansecurity.AssessmentRead;
import org.vinculo.humansecurity.AssessmentService;
import org.vinculo.humansecurity.HumanSecurityService;
import org.vinculo.humansecurity.NeedRow;
import org.vinculo.humansecurity.NeedService;
import org.vinculo.humansecurity.SecurityPage;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Chosen;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** The human security of one person: what she needs, what threatens her, and how that changed. */
@Named
@ViewScoped
public class HumanSecurityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HumanSecurityService service;

    @Inject
    private NeedService needs;

    @Inject
    private AssessmentService assessments;

    @Inject
    private Messages messages;

    private Long person;
    private String chosen;
    private LocalDate endedOn;
    private String reason;
    private transient SecurityPage page;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        page = service.page(person);
    }

    public String end() {
        needs.end(Chosen.id(chosen), endedOn, reason);
        return done("humanSecurity.end.done");
    }

    public String annulNeed() {
        needs.annul(Chosen.id(chosen), reason);
        return done("humanSecurity.annul.done");
    }

    public String annulLevels() {
        assessments.annul(Chosen.id(chosen), reason);
        return done("humanSecurity.annul.done");
    }

    private String done(String message) {
        messages.saved(message);
        return "/staff/human-security.xhtml?faces-redirect=true&person=" + person;
    }

    public SecurityPage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    /** The needs one can end. */
    public List<Option> getOpen() {
        return options(getPage().needs().stream());
    }

    /** The needs one can annul. */
    public List<Option> getAnnullable() {
        return options(Stream.concat(getPage().needs().stream(), getPage().former().stream())
                .filter(need -> !need.isAnnulled()));
    }

    private static List<Option> options(Stream<NeedRow> rows) {
        return rows.map(need -> new Option(
                        String.valueOf(need.id()), Labels.label(need.kind()) + " · " + Labels.date(need.notedOn())))
                .toList();
    }

    /** The assessments one can annul. */
    public List<Option> getRecorded() {
        return live().stream()
                .map(each -> new Option(
                        String.valueOf(each.id()),
                        Labels.label(each.moment()) + " · " + Labels.date(each.assessedOn())))
                .toList();
    }

    public Collection<AssessmentRead> live() {
        return getPage().live().values();
    }

    public List<LevelLines.Line> getLines() {
        return LevelLines.of(live());
    }

    public List<Radar.Shape> getShapes() {
        return Radar.shapes(live());
    }

    /** The mark of one moment, for the key. */
    public String mark(AssessmentMoment moment) {
        return Radar.sample(moment);
    }

    public List<String> getRings() {
        return Radar.rings();
    }

    public List<Radar.Spot> getEnds() {
        return Radar.ends();
    }

    public List<Radar.Spot> getSpots() {
        return Radar.labels();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
