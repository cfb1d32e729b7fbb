package org.vinculo.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** The REST side of the same look through the causes: JSON, never a page. */
@Provider
public class ApiErrors implements ExceptionMapper<Exception> {

    @Inject
    private LocaleHolder locale;

    @Override
    public Response toResponse(Exception thrown) {
        if (Causes.hidden(thrown)) {
            return answer(Response.Status.NOT_FOUND, Map.of("error", "not-found"));
        }
        if (thrown instanceof WebApplicationException known) {
            return answer(
                    Response.Status.fromStatusCode(known.getResponse().getStatus()),
                    Map.of("error", known.getResponse().getStatusInfo().getReasonPhrase()));
        }
        if (Causes.refusal(thrown).isPresent()) {
            var refusal = Causes.refusal(thrown).get();
            return answer(
                    Response.Status.BAD_REQUEST,
                    Map.of(
                            "error",
                            refusal.key(),
                            "message",
                            Texts.text(locale.getLocale(), refusal.key(), refusal.args())));
        }
        return answer(
                Response.Status.INTERNAL_SERVER_ERROR,
                Map.of("error", "incident", "incident", Incidents.report(thrown)));
    }

    private static Response answer(Response.Status status, Map<String, String> body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(body)
                .build();
    }
}
