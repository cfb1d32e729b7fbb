package org.vinculo.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.privacy.ConsentMethod;
import org.vinculo.privacy.Purpose;

/** What there is to choose where an agreement is recorded, on the page of agreements and on those that include it. */
@Named
@RequestScoped
public class ConsentChoices {

    @Inject
    private SiteTime siteTime;

    public List<ConsentMethod> getMethods() {
        return List.of(ConsentMethod.values());
    }

    public List<Purpose> getPurposes() {
        return List.of(Purpose.values());
    }

    /** Nobody agreed in the future. */
    public LocalDate getLatest() {
        return siteTime.today();
    }
}
