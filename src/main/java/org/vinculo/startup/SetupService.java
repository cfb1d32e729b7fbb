package org.vinculo.startup;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.Sites;
import org.vinculo.security.FirstAdministrator;
import org.vinculo.security.Permission;
import org.vinculo.security.Secrets;

/** The first administrator, and the end of a demonstration. */
@Stateless
@DenyAll
public class SetupService {

    @Inject
    private SetupRepository repository;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Sites sites;

    @Inject
    private Schema schema;

    @Inject
    private SetupCode setupCode;

    @Inject
    private IndexCheck indexCheck;

    @Resource(lookup = "jdbc/vinculo")
    private DataSource dataSource;

    /** Whether the portal still waits for its first administrator. */
    @PermitAll
    public boolean isWaiting() {
        return !repository.codeFingerprint().isEmpty();
    }

    /**
     * Makes the first administrator and the first site.
     *
     * @param code the one-time code of the operator's log
     * @throws NotFoundException when there is an administrator already
     */
    @PermitAll
    public void finish(String code, SetupForm form) {
        String expected = repository.codeFingerprint();
        if (expected.isEmpty() || !repository.isEmpty()) {
            throw new NotFoundException();
        }
        if (code == null || !same(expected, Secrets.fingerprint(code.strip()))) {
            throw BusinessException.at("code", "security.setup.code.wrong");
        }
        administrator.create(form.getEmail(), form.getName(), form.getPassword());
        sites.open(form.getSite().strip(), form.getMunicipality(), ZoneId.of(form.getZone()));
        repository.finish(form.getOrganisation().strip());
    }

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public boolean isDemonstration() {
        return repository.isDemonstration();
    }

    /** Removes everything invented, for good; the portal then waits for its first administrator. */
    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void endDemonstration() {
        if (!repository.isDemonstration()) {
            throw new BusinessException("security.demo.none");
        }
        schema.empty(dataSource);
        indexCheck.run();
        setupCode.offerIfNobody();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
