package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vinculo.settings.Setting;

/**
 * The one way in, by path: {@code /api/} by bearer token only, pages by the login cookie. The login page hands its credential to
 * the same place. A stranger on a guarded page is sent to the login page with the address to come back to.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String LOGIN_PAGE = "/login.xhtml";
    private static final String HOLDER = PortalAuthentication.class.getName() + ".account";
    private static final String BEARER = "Bearer ";

    @Inject
    private LoginService logins;

    @Inject
    private LoginCookie cookie;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (path(request).startsWith("/api/")) {
            return byToken(request, response, context);
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof UsernamePasswordCredential typed) {
            return byPassword(typed, request, response, context);
        }
        Optional<LoginFacts> facts = cookie.read(request).flatMap(logins::recognise);
        if (facts.isPresent()) {
            return enter(facts.get(), request, context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if ("POST".equals(request.getMethod())) {
            cookie.read(request)
                    .flatMap(logins::ownerOfEnded)
                    .ifPresent(account -> InterruptedForm.keep(request, account, returnAddress(request)));
        }
        return toLoginPage(request, response, context);
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        Optional<LoginFacts> facts = header != null && header.startsWith(BEARER)
                ? logins.recogniseToken(header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (facts.isPresent()) {
            return enter(facts.get(), request, context);
        }
        response.setHeader("WWW-Authenticate", "Bearer realm=\"vinculo\"");
        return context.responseUnauthorized();
    }

    private AuthenticationStatus byPassword(
            UsernamePasswordCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        Optional<LoginFacts> facts = logins.check(typed.getCaller(), typed.getPasswordAsString());
        if (facts.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        cookie.read(request).ifPresent(logins::close);
        takeSession(request, facts.get().accountId());
        cookie.write(response, logins.open(facts.get().accountId()));
        return enter(facts.get(), request, context);
    }

    /** The pages open in this browser stay usable for her who opened them; of somebody else's nothing remains. */
    private static void takeSession(HttpServletRequest request, long accountId) {
        HttpSession session = request.getSession();
        Object former = session.getAttribute(HOLDER);
        if (former != null && !former.equals(accountId)) {
            session.invalidate();
            session = request.getSession();
        } else {
            request.changeSessionId();
        }
        session.setAttribute(HOLDER, accountId);
        // Longer than the login: what is being typed when it ends can still be sent after the next one.
        session.setMaxInactiveInterval(
                (int) Setting.LOGIN_MAXIMUM.duration().multipliedBy(2).toSeconds());
    }

    private static AuthenticationStatus enter(
            LoginFacts facts, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(LoginFacts.ATTRIBUTE, facts);
        return context.notifyContainerAboutLogin("account-" + facts.accountId(), facts.permissions());
    }

    private static AuthenticationStatus toLoginPage(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String login = request.getContextPath() + LOGIN_PAGE + "?to="
                + URLEncoder.encode(returnAddress(request), StandardCharsets.UTF_8);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(login);
        }
        // A script cannot follow a redirect to another page: it is told the address in its own words.
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A path of this portal with its numbers; a form that was being sent comes back to its page. */
    private static String returnAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + '?' + query;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
