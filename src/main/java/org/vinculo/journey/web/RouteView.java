package org.vinculo.journey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.journey.EndReason;
import org.vinculo.journey.JourneyService;
import org.vinculo.journey.RouteRead;
import org.vinculo.journey.StageChangeRow;
import org.vinculo.person.Stage;
import org.vinculo.person.web.PersonHeads;
import org.vinculo.web.Messages;

/** A person's route: where she stands, how she came there, and the decisions about it. */
@Named
@ViewScoped
public class RouteView implements Serializable {

    @Inject
    private JourneyService service;

    @Inject
    private PersonHeads heads;

    @Inject
    private Messages messages;

    private long person;
    private RouteRead route;
    private Stage stage;
    private EndReason reason;
    private Integer attempts;
    private String why;

    public void load() {
        route = service.read(person);
    }

    public String advance() {
        service.advance(person, stage, why);
        return done();
    }

    public String end() {
        service.end(person, reason, attempts, why);
        return done();
    }

    public String reenter() {
        service.reenter(person, stage, why);
        return done();
    }

    private String done() {
        messages.saved("journey.saved");
        return "/staff/route.xhtml?faces-redirect=true&person=" + person;
    }

    /** The stages of the open route; once it ended, as it stood then. */
    public List<RouteStep> getSteps() {
        Stage stands = isOpen() ? route.stage() : lastOpenStage();
        return Stream.of(Stage.values())
                .filter(Stage::isOpen)
                .map(each -> RouteStep.of(each, stands))
                .toList();
    }

    private Stage lastOpenStage() {
        return route.history().stream()
                .map(StageChangeRow::from)
                .filter(Stage::isOpen)
                .findFirst()
                .orElse(Stage.REGISTERED);
    }

    public List<Stage> getNextStages() {
        boolean noWork = heads.of(person).head().isProtected();
        return route.stage().next().stream()
                .filter(next -> next.isOpen() && !(noWork && next.isLabour()))
                .sorted()
                .toList();
    }

    public List<EndReason> getAbandonReasons() {
        return EndReason.leadingTo(Stage.ABANDONED);
    }

    public List<EndReason> getCloseReasons() {
        return EndReason.leadingTo(Stage.CLOSED);
    }

    public boolean isOpen() {
        return route.stage().isOpen();
    }

    public RouteRead getRoute() {
        return route;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
