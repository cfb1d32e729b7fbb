package org.vinculo.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.feedback.FeedbackAnswer;
import org.vinculo.feedback.PublicFeedbackService;

/** Reads the answer with a receipt, which is typed into a form and stands in no address. */
@Named
@RequestScoped
public class FeedbackAnswerView {

    @Inject
    private PublicFeedbackService service;

    private String code;
    private FeedbackAnswer answer;

    public void open() {
        answer = service.answer(code);
        code = null;
    }

    public FeedbackAnswer getAnswer() {
        return answer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
