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
import java.util.List;
import java.util.Map;
import org.vinculo.matching.Match;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Offer;

/**
 * {@code GET /api/v1/people/{id}/vacancies?limit=&offset=}: the published vacancies, those she can be proposed for first, then
 * the others, each with what stands in the way. At most 100 at a time. Judged from the database, so always complete.
 */
@Path("people/{id}/vacancies")
@RequestScoped
public class PersonVacanciesResource {

    @Inject
    private MatchingService service;

    @Inject
    private MatchJson json;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response vacancies(
            @PathParam("id") long person,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("offset") @DefaultValue("0") int offset) {
        long begin = System.nanoTime();
        List<Offer> offers = service.vacancies(person);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("person", person);
        answer.put("complete", true);
        answer.put(
                "vacancies",
                offers.stream()
                        .skip(Math.max(0, offset))
                        .limit(Math.min(Math.max(1, limit), VacancyCandidatesResource.MOST))
                        .map(this::offer)
                        .toList());
        return Response.ok(answer)
                .header(
                        VacancyCandidatesResource.TIMING,
                        VacancyCandidatesResource.timing("total", System.nanoTime() - begin))
                .build();
    }

    private Map<String, Object> offer(Offer offer) {
        Match match = offer.person().match();
        Map<String, Object> written = json.match(offer.id(), match.score(), match.eligibility(), match.findings());
        written.put("canBeProposed", offer.isOpen());
        return written;
    }
}
