package org.vinculo.agenda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vinculo.agenda.Priority;
import org.vinculo.agenda.Queue;
import org.vinculo.agenda.QueueService;
import org.vinculo.agenda.VisitReason;
import org.vinculo.agenda.WalkInForm;
import org.vinculo.agenda.WalkInRow;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.web.Messages;

/** The desk at the door: a name, Enter, and the next one. */
@Named
@ViewScoped
public class ReceptionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/reception.xhtml?faces-redirect=true";

    @Inject
    private QueueService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    private final WalkInForm form = new WalkInForm();
    private transient Queue queue;
    private transient Map<Long, String> names;

    public String receive() {
        messages.saved("agenda.received", service.receive(form));
        return HERE;
    }

    public String callNext() {
        Optional<Integer> number = service.callNext();
        if (number.isPresent()) {
            messages.saved("agenda.called.number", number.get());
        } else {
            messages.saved("agenda.waiting.nobody");
        }
        return HERE;
    }

    public String call(WalkInRow row) {
        service.call(row.id());
        messages.saved("agenda.called.number", row.number());
        return HERE;
    }

    public String attend(WalkInRow row) {
        service.attend(row.id());
        return HERE;
    }

    public String leave(WalkInRow row) {
        service.leave(row.id());
        return HERE;
    }

    public Queue getQueue() {
        if (queue == null) {
            queue = service.today();
        }
        return queue;
    }

    public String caller(WalkInRow row) {
        if (names == null) {
            names = service.names(getQueue().called());
        }
        return names.getOrDefault(row.calledBy(), "");
    }

    public boolean isComing() {
        return !getQueue().waiting().isEmpty();
    }

    public List<Option> getLanguages() {
        return catalog.languages();
    }

    public VisitReason[] getReasons() {
        return VisitReason.values();
    }

    public List<Priority> getPriorities() {
        return Stream.of(Priority.values()).sorted((a, b) -> b.compareTo(a)).toList();
    }

    public WalkInForm getForm() {
        return form;
    }
}
