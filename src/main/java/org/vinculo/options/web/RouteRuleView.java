package org.vinculo.options.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.options.RouteRuleService;
import org.vinculo.options.RuleRow;
import org.vinculo.web.Messages;

/** One rule, and the check of a colleague's. */
@Named("routeRuleView")
@ViewScoped
public class RouteRuleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RouteRuleService service;

    @Inject
    private Messages messages;

    private long id;
    private RuleRow rule;
    private String why;

    public void load() {
        rule = service.rule(id);
    }

    public String verify() {
        service.verify(id);
        return saved("rule.verified");
    }

    public String withdraw() {
        service.withdraw(id, why);
        return saved("rule.withdrawn");
    }

    private String saved(String key) {
        messages.saved(key);
        return "/staff/route-rule.xhtml?faces-redirect=true&id=" + id;
    }

    public RuleRow getRule() {
        return rule;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
