package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;

/** One's own API tokens. */
@Stateless
@DenyAll
public class ApiTokenService {

    public static final int LABEL_LENGTH = 80;
    public static final int LONGEST_DAYS = 366;

    @Inject
    private TokenRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Makes a token and shows it this once.
     *
     * @param days how long it lives, 1 to 366
     * @param scope what it may do, one of {@link #scopes()}
     */
    @RolesAllowed(Permission.API_TOKEN_OWN)
    public String create(String label, int days, ApiScope scope) {
        if (label == null || label.isBlank() || label.length() > LABEL_LENGTH) {
            throw BusinessException.at("label", "security.token.label.length", LABEL_LENGTH);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw BusinessException.at("days", "security.token.days.range", LONGEST_DAYS);
        }
        if (scope == null || !scopes().contains(scope)) {
            throw BusinessException.at("scope", "security.token.scope.missing");
        }
        Instant now = clock.instant();
        String token = "vnc_" + Secrets.token();
        ApiToken entity = new ApiToken(
                user.accountId(), label.strip(), token, scope.name(), now, now.plus(Duration.ofDays(days)));
        repository.add(entity);
        audit.record("ApiToken", entity.getId(), "create", null, scope, null);
        return token;
    }

    /** What a token of hers may do. */
    @RolesAllowed(Permission.API_TOKEN_OWN)
    public List<ApiScope> scopes() {
        return Arrays.stream(ApiScope.values())
                .filter(scope -> scope.isFor(user.group()))
                .toList();
    }

    @RolesAllowed(Permission.API_TOKEN_OWN)
    public List<ApiTokenRow> mine() {
        return repository.ofAccount(user.accountId());
    }

    @RolesAllowed(Permission.API_TOKEN_OWN)
    public void revoke(long id) {
        ApiToken token = repository
                .find(id)
                .filter(found -> found.belongsTo(user.accountId()))
                .orElseThrow(NotFoundException::new);
        token.revoke(clock.instant());
        audit.record("ApiToken", id, "revoke", null, null, null);
    }
}
