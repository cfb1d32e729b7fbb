package org.vinculo.humansecurity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vinculo.humansecurity.AnsweredBy;
import org.vinculo.humansecurity.Difficulty;
import org.vinculo.humansecurity.Functioning;
import org.vinculo.humansecurity.FunctioningForm;
import org.vinculo.humansecurity.FunctioningService;
import org.vinculo.web.Messages;

/** Asks the six questions of the Washington Group Short Set. */
@Named
@ViewScoped
public class FunctioningView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FunctioningService service;

    @Inject
    private Messages messages;

    private final List<Line> lines = new ArrayList<>();
    private long person;
    private FunctioningForm form;

    /** One question with its answer. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Functioning asked;
        private Difficulty answer;

        Line(Functioning asked, Difficulty answer) {
            this.asked = asked;
            this.answer = answer;
        }

        public Functioning getAsked() {
            return asked;
        }

        public Difficulty getAnswer() {
            return answer;
        }

        public void setAnswer(Difficulty answer) {
            this.answer = answer;
        }
    }

    public void load() {
        form = service.form(person);
        lines.clear();
        for (Functioning asked : Functioning.values()) {
            lines.add(new Line(asked, form.getAnswers().get(asked)));
        }
    }

    public String save() {
        Map<Functioning, Difficulty> answers = new EnumMap<>(Functioning.class);
        lines.forEach(line -> answers.put(line.getAsked(), line.getAnswer()));
        form.setAnswers(answers);
        service.answer(person, form);
        messages.saved("humanSecurity.functioning.done");
        return "/staff/human-security.xhtml?faces-redirect=true&person=" + person;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Difficulty[] getDifficulties() {
        return Difficulty.values();
    }

    public AnsweredBy[] getAnswerers() {
        return AnsweredBy.values();
    }

    public FunctioningForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
