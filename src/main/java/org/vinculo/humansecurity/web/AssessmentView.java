package org.vinculo.humansecurity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.humansecurity.AssessmentForm;
import org.vinculo.humansecurity.AssessmentMoment;
import org.vinculo.humansecurity.AssessmentService;
import org.vinculo.humansecurity.Dimension;
import org.vinculo.humansecurity.ThreatLevel;
import org.vinculo.web.Messages;

/** Records the seven dimensions of human security at the next moment. */
@Named
@ViewScoped
public class AssessmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessmentService service;

    @Inject
    private Messages messages;

    private long person;
    private AssessmentForm form;
    private List<AssessmentMoment> moments;

    public void load() {
        form = service.form(person);
        moments = service.moments(person);
    }

    public String save() {
        service.record(person, form);
        messages.saved("humanSecurity.levels.done");
        return "/staff/human-security.xhtml?faces-redirect=true&person=" + person;
    }

    public List<AssessmentMoment> getMoments() {
        return moments;
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public ThreatLevel[] getLevels() {
        return ThreatLevel.values();
    }

    public AssessmentForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
