package org.vinculo.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.vinculo.security.Secrets;

/**
 * While nobody has an account, each start writes a one-time code into the operator's log: who can read the log may make the first
 * administrator, nobody else.
 */
@ApplicationScoped
class SetupCode {

    private static final Logger LOG = Logger.getLogger(SetupCode.class.getName());
    private static final int LENGTH = 12;

    @Inject
    private SetupRepository repository;

    void offerIfNobody() {
        if (repository.isEmpty()) {
            String code = Secrets.token().replaceAll("[-_]", "").substring(0, LENGTH);
            repository.rememberCode(Secrets.fingerprint(code));
            LOG.warning("Nobody has an account yet. Open /setup.xhtml and enter this one-time code: " + code);
        }
    }
}
