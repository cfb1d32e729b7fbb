package org.vinculo.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.feedback.ConcernService;
import org.vinculo.feedback.FeedbackPage;
import org.vinculo.feedback.FeedbackService;
import org.vinculo.web.Messages;

/** One complaint, proposal or thanks: taken, answered, closed; and whom it is about. */
@Named
@ViewScoped
public class FeedbackView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/staff/feedback-list.xhtml?faces-redirect=true";
    private static final String SELF = "/staff/feedback.xhtml?faces-redirect=true&id=";

    @Inject
    private FeedbackService service;

    @Inject
    private ConcernService concerns;

    @Inject
    private Messages messages;

    private long id;
    private transient FeedbackPage page;
    private String answer;
    private String why;
    private Long handler;
    private Long colleague;

    public void load() {
        page = service.read(id);
    }

    public String take() {
        service.take(id);
        return done("feedback.take.done");
    }

    public String give() {
        service.give(id, handler);
        return done("feedback.give.done");
    }

    public String answerIt() {
        service.answer(id, answer);
        return done("feedback.answer.done");
    }

    public String close() {
        service.close(id);
        return done("feedback.close.done");
    }

    public String reopen() {
        service.reopen(id, why);
        return done("feedback.reopen.done");
    }

    public String annul() {
        service.annul(id, why);
        return done("feedback.annul.done");
    }

    /** Who names herself does not see it any more: everybody comes back to the list. */
    public String concern() {
        concerns.record(id, colleague);
        messages.saved("feedback.concern.done");
        return LIST;
    }

    public String release() {
        concerns.release(id, colleague, why);
        return done("feedback.release.done");
    }

    private String done(String key) {
        messages.saved(key);
        return SELF + id;
    }

    public List<Option> getColleagues() {
        return options(concerns.colleagues(id));
    }

    public List<Option> getOthers() {
        return options(getPage().others());
    }

    public List<Option> getKept() {
        return getPage().kept().stream()
                .map(kept -> new Option(Long.toString(kept.account()), kept.name()))
                .toList();
    }

    private static List<Option> options(List<FeedbackPage.Named> named) {
        return named.stream()
                .map(each -> new Option(Long.toString(each.account()), each.name()))
                .toList();
    }

    public FeedbackPage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Long getHandler() {
        return handler;
    }

    public void setHandler(Long handler) {
        this.handler = handler;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }
}
