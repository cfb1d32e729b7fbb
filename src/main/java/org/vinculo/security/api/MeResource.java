package org.vinculo.security.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.vinculo.security.Me;
import org.vinculo.security.MeService;

/** {@code GET /api/v1/me}: the first thing to try with a new token. */
@Path("me")
@RequestScoped
public class MeResource {

    @Inject
    private MeService service;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Me me() {
        return service.me();
    }
}
