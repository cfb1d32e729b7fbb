package org.vinculo.attachment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.attachment.AttachmentRow;
import org.vinculo.attachment.AttachmentService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One file: what it is, and what can be put right about it. */
@Named
@ViewScoped
public class AttachmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentService service;

    @Inject
    private Messages messages;

    private Long id;
    private String reference;
    private String why;
    private transient AttachmentRow row;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        row = service.read(id);
    }

    public String annul() {
        service.annul(id, why);
        messages.saved("attachment.annulled");
        return "/staff/attachment.xhtml?faces-redirect=true&id=" + id;
    }

    public String move() {
        service.move(id, reference, why);
        messages.saved("attachment.moved");
        return "/staff/attachment.xhtml?faces-redirect=true&id=" + id;
    }

    public AttachmentRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
