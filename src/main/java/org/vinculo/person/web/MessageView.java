package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.MessageService;
import org.vinculo.person.PhoneForm;
import org.vinculo.web.Messages;

/** A message by WhatsApp: its text, then the link to send it. */
@Named("messageView")
@ViewScoped
public class MessageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessageService service;

    @Inject
    private Messages messages;

    private long person;
    private int phone;
    private PhoneForm called;
    private String text;
    private String link;

    public void load() {
        if (phone < 0) {
            throw new NotFoundException();
        }
        var draft = service.draft(person, phone);
        called = draft.phone();
        text = draft.text();
    }

    public void prepare() {
        link = service.attempt(person, phone, text);
        messages.saved("message.noted");
    }

    public PhoneForm getCalled() {
        return called;
    }

    public String getLink() {
        return link;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public int getPhone() {
        return phone;
    }

    public void setPhone(int phone) {
        this.phone = phone;
    }
}
