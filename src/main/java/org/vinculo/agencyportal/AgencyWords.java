package org.vinculo.agencyportal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.referral.ReferralCard;

/** How the agency's pages say languages. */
@Named
@RequestScoped
public class AgencyWords {

    @Inject
    private Catalog catalog;

    public String languages(ReferralCard card) {
        return card.languages().stream().map(catalog::language).collect(Collectors.joining(", "));
    }
}
