package org.vinculo.agencyportal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.referral.ReferralCard;
import org.vinculo.web.Labels;

/** How the agency's pages say languages: by our catalogue, and by the JDK those it does not list. */
@Named
@RequestScoped
public class AgencyWords {

    @Inject
    private Catalog catalog;

    public String languages(ReferralCard card) {
        return card.languages().stream().map(this::language).collect(Collectors.joining(", "));
    }

    public String language(String code) {
        String listed = catalog.language(code);
        return listed.equals(code) ? Labels.language(code) : listed;
    }
}
