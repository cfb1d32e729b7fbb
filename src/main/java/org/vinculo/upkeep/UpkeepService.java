package org.vinculo.upkeep;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.search.IndexState;
import org.vinculo.search.OutboxDrain;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** The state of the system, for whoever administers it. */
@Stateless
@DenyAll
public class UpkeepService {

    @Inject
    private UpkeepLook look;

    @Inject
    private OutboxDrain outbox;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public List<StateLine> system() {
        return look.system();
    }

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public IndexState index() {
        return outbox.state();
    }

    /** Begins to build the index anew; what there is serves until the new one is whole. */
    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public void rebuildIndex() {
        if (outbox.state().building() != null) {
            throw new BusinessException("upkeep.index.running");
        }
        audit.record("SearchIndex", null, "rebuild", null, null, null);
        outbox.rebuild();
    }

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public List<StateLine> jobs() {
        return look.jobs();
    }
}
