package org.vinculo.catalog;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** Brings INEGI's occupations beside our own: shown first, then written, as often as one likes. */
@Stateless
@DenyAll
public class OccupationService {

    @Inject
    private OccupationRepository repository;

    @Inject
    private Catalog catalog;

    @Inject
    private AuditTrail audit;

    /**
     * Reads a list without changing anything.
     *
     * @throws BusinessException at "file", with what to do, when it is no such list
     */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public OccupationFile read(@NotNull InputStream in) {
        try {
            return OccupationFile.of(in);
        } catch (IOException e) {
            throw BusinessException.at("file", "occupationImport.unreadable");
        }
    }

    /** What these lines would change today. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public OccupationPlan plan(@NotNull List<@Valid OccupationLine> lines) {
        return OccupationPlan.of(lines, repository.names());
    }

    /** Adds and renames what {@link #plan} says of the catalogue as it is now; the same lines again change nothing. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public void apply(@NotNull List<@Valid OccupationLine> lines) {
        OccupationPlan plan = OccupationPlan.of(lines, repository.lockNames());
        if (plan.changes().isEmpty()) {
            return;
        }
        plan.changes().forEach(change -> {
            if (change.isNew()) {
                repository.add(change.code(), change.parent(), change.after());
            } else {
                repository.rename(change.code(), change.after());
            }
        });
        audit.record("Occupation", null, "import", null, "+" + plan.added() + " ~" + plan.renamed(), null);
        catalog.forget();
    }
}
