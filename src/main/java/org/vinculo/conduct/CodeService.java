package org.vinculo.conduct;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.agreement.AgreementDocument;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.Editions;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The code colleagues work by: each reads and signs it herself, coordinators see who has. */
@Stateless
@DenyAll
public class CodeService {

    private static final String SPANISH = "es";

    @Inject
    private ConductRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The code that counts now, in this language; empty before one was published. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public Optional<CodePage> mine(String language) {
        return editions.document(AgreementKind.STAFF_CODE, language)
                .map(document -> new CodePage(
                        document,
                        document.reviewed() ? null : editions.document(document.editionId(), SPANISH),
                        repository
                                .signing(user.accountId(), document.editionId())
                                .map(CodeSigning::getSignedAt)
                                .orElse(null)));
    }

    /**
     * Signs it for oneself. Signed twice it is signed once.
     *
     * @param editionId the one she read
     */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public void sign(long editionId, String language) {
        AgreementDocument read = editions.document(AgreementKind.STAFF_CODE, language)
                .filter(document -> document.editionId() == editionId)
                .orElseThrow(() -> new BusinessException("conduct.code.other"));
        if (repository.signing(user.accountId(), editionId).isEmpty()) {
            CodeSigning signing = new CodeSigning(user.accountId(), read, clock.instant());
            repository.add(signing);
            audit.record("Code", signing.getId(), "sign", null, read.number(), null);
        }
    }

    /** All who work here now, those who have not signed first. */
    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public List<CodeRow> colleagues() {
        Map<Long, Instant> signed = editions.current(AgreementKind.STAFF_CODE)
                .map(repository::signings)
                .orElse(Map.of());
        return accounts.names(accounts.staff()).entrySet().stream()
                .map(each -> new CodeRow(each.getKey(), each.getValue(), signed.get(each.getKey())))
                .sorted(Comparator.comparing((CodeRow row) -> row.signedAt() != null)
                        .thenComparing(CodeRow::name))
                .toList();
    }
}
