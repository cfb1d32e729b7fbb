package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends all that is open in somebody's name: logins, links, tokens, absences. */
@ApplicationScoped
class AccountEnding {

    @Inject
    private LoginRepository logins;

    @Inject
    private TokenRepository tokens;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private Clock clock;

    void of(long accountId) {
        logins.closeAll(accountId);
        tokens.closeInvitations(accountId);
        tokens.revokeAll(accountId, clock.instant());
        absences.openOf(accountId).forEach(Absence::end);
    }
}
