package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.AgeEvidence;
import org.vinculo.person.AgeForm;
import org.vinculo.person.AgePage;
import org.vinculo.person.AgeService;
import org.vinculo.web.Messages;

/** Records how old somebody is, and from what that is known. */
@Named
@ViewScoped
public class AgeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgeService service;

    @Inject
    private Messages messages;

    private Long person;
    private long version;
    private AgeForm form;
    private transient AgePage page;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        if (form == null) {
            version = getPage().version();
            form = getPage().form();
        }
    }

    public String save() {
        service.record(person, version, form);
        messages.saved("person.age.recorded");
        return "/staff/person.xhtml?faces-redirect=true&id=" + person;
    }

    public AgePage getPage() {
        if (page == null) {
            page = service.open(person);
        }
        return page;
    }

    public Set<AgeEvidence> getEvidences() {
        return AgeEvidence.later();
    }

    public AgeForm getForm() {
        return form;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
