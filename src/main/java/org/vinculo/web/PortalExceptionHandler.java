package org.vinculo.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.vinculo.kernel.BusinessException;

/**
 * Where whatever a page throws arrives. A refusal becomes a message and the page stays as it was typed; what is hidden answers 404;
 * an expired page opens anew; anything else gets an incident number. Pages catch nothing.
 */
public final class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
        // An answer sent as an error was drawn by the error page, which ended this request's context.
        if (FacesContext.getCurrentInstance() != null) {
            getWrapped().handle();
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        boolean stays = faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && faces.getViewRoot() != null;
        if (Causes.hidden(thrown)) {
            fail(faces, HttpServletResponse.SC_NOT_FOUND, "/not-found.xhtml");
        } else if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
            openAnew(faces);
        } else if (stays && Causes.refusal(thrown).isPresent()) {
            messages().refused(Causes.refusal(thrown).get());
            faces.renderResponse();
        } else if (stays && Causes.violation(thrown).isPresent()) {
            Causes.violation(thrown).get().getConstraintViolations().forEach(PortalExceptionHandler::violated);
            faces.renderResponse();
        } else if (stays && Causes.staleVersion(thrown)) {
            messages().refused(new BusinessException("web.stale"));
            faces.renderResponse();
        } else {
            String incident = Incidents.report(thrown);
            faces.getExternalContext().getRequestMap().put(Incidents.ATTRIBUTE, incident);
            fail(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error.xhtml?incident=" + incident);
        }
    }

    private static void violated(ConstraintViolation<?> violation) {
        String field = violation.getPropertyPath().toString();
        String client = FieldFinder.clientId(
                FacesContext.getCurrentInstance().getViewRoot(), field.substring(field.lastIndexOf('.') + 1));
        FacesContext.getCurrentInstance()
                .addMessage(
                        client,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Violations.text(violation, messages()), null));
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static void fail(FacesContext faces, int status, String page) {
        var external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest() && status != HttpServletResponse.SC_NOT_FOUND) {
                external.redirect(external.getRequestContextPath() + page);
            } else {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** The page's state is gone, after a restart for instance: the page opens again at its address. */
    private static void openAnew(FacesContext faces) {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        try {
            String typed = TypedText.of(request.getParameterMap());
            LateMessage.warn(
                    faces,
                    typed.isEmpty()
                            ? messages().text("web.expired")
                            : messages().text("web.expired.typed", typed));
            external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static Messages messages() {
        return CDI.current().select(Messages.class).get();
    }

    /** Puts the handler into the Faces life cycle. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PortalExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
