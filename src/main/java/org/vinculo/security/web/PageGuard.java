package org.vinculo.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.LocaleHolder;

/**
 * Which permission opens which page, from the table {@code pages.properties}. Deny by default: a page of a zone that is not in the
 * table answers 404 to everybody. Services refuse again; this keeps a page from even being drawn.
 */
public class PageGuard extends HttpFilter {

    private static final Set<String> ZONES = Set.of("staff", "employer", "agency", "orientation");

    /** Stands in the table where a page is for everybody, logged in or not. */
    private static final String EVERYBODY = "EVERYBODY";

    private final Properties table = new Properties();

    @Inject
    private CurrentUser user;

    @Inject
    private LocaleHolder locale;

    @Override
    public void init() throws ServletException {
        try (InputStream in = PageGuard.class.getResourceAsStream("/pages.properties")) {
            table.load(in);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/api/") && !path.startsWith("/jakarta.faces.resource/")) {
            if (path.startsWith("/orientation/")) {
                locale.byAddress(request.getParameter("lang"));
            } else if (user.isLoggedIn()) {
                locale.choose(user.language());
            } else {
                locale.suggest();
                if (request.getMethod().equals("GET")) {
                    // A poster's code, or a page that leaves no session, says in which language it was read.
                    locale.choose(request.getParameter("lang"));
                }
            }
        }
        if (path.startsWith("/api/") && !user.isLoggedIn()) {
            // The mechanism named the challenge; nothing behind it is asked without a token.
            response.setHeader("WWW-Authenticate", "Bearer realm=\"vinculo\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json");
            response.getWriter().write("{\"error\":\"unauthorized\"}");
            return;
        }
        if (guarded(path) && !opens(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, path.startsWith("/orientation/") ? new Cookieless(response) : response);
    }

    /** Who only reads takes nothing home in her telephone; Faces would leave a mark of its own there. */
    private static final class Cookieless extends HttpServletResponseWrapper {

        Cookieless(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            // Not even that.
        }
    }

    private static boolean guarded(String path) {
        int end = path.indexOf('/', 1);
        return end > 0 && ZONES.contains(path.substring(1, end));
    }

    private boolean opens(String path) {
        String page = path.endsWith("/") ? path + "index.xhtml" : path;
        String permission = table.getProperty(page.substring(1));
        return EVERYBODY.equals(permission) || (permission != null && user.can(permission));
    }
}
