package org.vinculo.upkeep;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vinculo.security.Permission;

/** The state of the system, for whoever administers it. */
@Stateless
@DenyAll
public class UpkeepService {

    @Inject
    private UpkeepLook look;

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public List<StateLine> system() {
        return look.system();
    }

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public List<StateLine> jobs() {
        return look.jobs();
    }
}
