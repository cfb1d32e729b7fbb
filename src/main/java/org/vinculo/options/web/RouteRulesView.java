package org.vinculo.options.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.options.RouteRuleService;
import org.vinculo.options.RuleRow;

/** All rules of the routes, by route. */
@Named("routeRulesView")
@RequestScoped
public class RouteRulesView {

    @Inject
    private RouteRuleService service;

    private List<RuleRow> rows;

    public List<RuleRow> getRows() {
        if (rows == null) {
            rows = service.rules();
        }
        return rows;
    }
}
