package org.vinculo.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    /** How somebody can say yes to a purpose, sensitive data only in writing. */
    public List<ConsentMethod> methods(Purpose purpose) {
        return purpose == null ? getMethods() : purpose.methods();
    }

    /** Those that name one who receives her data. */
    public List<Purpose> getNaming() {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.recipient() != Purpose.Recipient.NOBODY)
                .toList();
    }

    /** Nobody agreed in the future. */
    public LocalDate getLatest() {
        return siteTime.today();
    }
}
