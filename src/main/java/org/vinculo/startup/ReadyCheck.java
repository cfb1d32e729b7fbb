package org.vinculo.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.vinculo.search.OutboxDrain;

/** Ready when the schema is there, the index is open and the database answers. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private Portal portal;

    @Inject
    private OutboxDrain drain;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal")
                .status(portal.isReady())
                .withData("waitingForIndex", portal.isReady() ? drain.waiting() : -1)
                .withData("indexIsWhole", portal.isReady() && drain.isWhole())
                .build();
    }
}
