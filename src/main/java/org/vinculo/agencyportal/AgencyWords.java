package org.vinculo.agencyportal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.vinculo.referral.ReferralCard;
import org.vinculo.web.Labels;

/** How the agency's pages say languages. */
@Named
@RequestScoped
public class AgencyWords {

    public String languages(ReferralCard card) {
        return card.languages().stream().map(Labels::language).collect(Collectors.joining(", "));
    }
}
