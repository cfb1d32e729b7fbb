package org.vinculo.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.Editions;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.LoginErrand;

/** Whoever has not signed the code that counts now is asked to at each login, and may go on to her work all the same. */
@ApplicationScoped
class CodeErrand implements LoginErrand {

    @Inject
    private ConductRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private CurrentUser user;

    @Override
    public Optional<String> page() {
        if (!user.group().isStaff()) {
            return Optional.empty();
        }
        return editions.current(AgreementKind.STAFF_CODE)
                .filter(edition -> repository.signing(user.accountId(), edition).isEmpty())
                .map(edition -> "/staff/code.xhtml");
    }
}
