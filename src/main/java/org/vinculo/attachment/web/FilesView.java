package org.vinculo.attachment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.vinculo.attachment.AttachmentKind;
import org.vinculo.attachment.AttachmentRow;
import org.vinculo.attachment.AttachmentService;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** The files of a person, and the form that adds one. */
@Named
@ViewScoped
public class FilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentService service;

    @Inject
    private Messages messages;

    private Long person;
    private AttachmentKind kind;
    private String note;
    private transient Part file;
    private transient List<AttachmentRow> rows;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        rows = service.ofPerson(person);
    }

    public String add() {
        try (InputStream in = file.getInputStream()) {
            service.add(person, kind, note, in);
        } catch (IOException e) {
            throw BusinessException.at("file", "attachment.kind.unknown");
        }
        messages.saved("attachment.addedDone");
        return "/staff/files.xhtml?faces-redirect=true&person=" + person;
    }

    public List<AttachmentRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<AttachmentKind> getKinds() {
        return AttachmentKind.offered();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
