package org.vinculo.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vinculo.catalog.NormativeFact;
import org.vinculo.catalog.NormativeLedger;

/** Puts the amounts of a day to routes. What is not known for that day stays unknown; a reduction is never subtracted. */
@ApplicationScoped
class CostDesk {

    private static final String UMA = "UMA";

    @Inject
    private NormativeLedger ledger;

    List<RouteCost> costs(List<RouteAdvice> routes, LocalDate day, Locale locale) {
        Set<String> codes = new TreeSet<>();
        for (RouteAdvice route : routes) {
            codes.addAll(route.rule().fees());
            if (route.rule().fine() != null) {
                codes.addAll(
                        Set.of(route.rule().fine().least(), route.rule().fine().most(), UMA));
            }
        }
        Map<String, NormativeFact> facts = ledger.on(codes, day, locale);
        return routes.stream().map(route -> cost(route, facts)).toList();
    }

    static RouteCost cost(RouteAdvice route, Map<String, NormativeFact> facts) {
        RuleFacts rule = route.rule();
        FineKind fine = rule.fine();
        return new RouteCost(
                route,
                rule.fees().stream().map(facts::get).map(CostDesk::paid).toList(),
                rule.free(),
                fine == null
                        ? null
                        : RouteCost.FineRange.of(fine, facts.get(fine.least()), facts.get(fine.most()), facts.get(UMA)),
                rule.discount());
    }

    private static NormativeFact paid(NormativeFact fact) {
        return new NormativeFact(
                fact.code(),
                fact.title(),
                asPaid(fact.amount()),
                fact.validFrom(),
                fact.validTo(),
                fact.legalBasis(),
                fact.source(),
                fact.verified(),
                asPaid(fact.formerAmount()),
                fact.formerTo());
    }

    /** Whole pesos, fifty centavos down (Código Fiscal de la Federación, art. 20). */
    static BigDecimal asPaid(BigDecimal amount) {
        return amount == null ? null : amount.setScale(0, RoundingMode.HALF_DOWN);
    }
}
