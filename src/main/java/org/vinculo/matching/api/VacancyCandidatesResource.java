package org.vinculo.matching.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.vinculo.matching.Candidates;
import org.vinculo.matching.MatchingService;

/**
 * {@code GET /api/v1/vacancies/{id}/candidates?limit=&offset=}: those who can be proposed, best first, of whom the account sees.
 * At most 100 at a time. While {@code complete} is false somebody may be missing or in another place.
 */
@Path("vacancies/{id}/candidates")
@RequestScoped
public class VacancyCandidatesResource {

    static final int MOST = 100;
    static final String TIMING = "Server-Timing";

    @Inject
    private MatchingService service;

    @Inject
    private MatchJson json;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response candidates(
            @PathParam("id") long vacancy,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("offset") @DefaultValue("0") int offset) {
        long begin = System.nanoTime();
        Candidates found = service.candidates(vacancy, Math.max(0, offset), Math.min(Math.max(1, limit), MOST));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("vacancy", vacancy);
        answer.put("complete", found.complete());
        answer.put(
                "candidates",
                found.people().stream()
                        .map(person -> json.match(person.id(), person.score(), person.eligibility(), person.findings()))
                        .toList());
        return Response.ok(answer)
                .header(
                        TIMING,
                        String.join(
                                ", ",
                                timing("prepare", found.prepareNanos()),
                                timing("search", found.searchNanos()),
                                timing("explain", found.explainNanos()),
                                timing("total", System.nanoTime() - begin)))
                .build();
    }

    static String timing(String name, long nanos) {
        return String.format(Locale.ROOT, "%s;dur=%.3f", name, nanos / 1e6);
    }
}
