package org.vinculo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form sent before, or without, the script that adds the page's nonce. PrimeFaces refuses to answer such a form; since the whole
 * page is written anew, it gets a new nonce, as if it were opened. Ajax answers go into a page that stands: those must bring theirs.
 */
final class NonceRequest extends HttpServletRequestWrapper {

    static final String PARAMETER = "primefaces.nonce";

    /** Says to {@link NonceRenewal} that the nonce is ours. */
    static final String RENEWED = NonceRequest.class.getName();

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    private NonceRequest(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request, String path) {
        boolean form = "POST".equals(request.getMethod())
                && path.endsWith(".xhtml")
                && request.getHeader("Faces-Request") == null;
        return form ? new NonceRequest(request) : request;
    }

    @Override
    public String getParameter(String name) {
        String given = super.getParameter(name);
        if (given != null || !PARAMETER.equals(name)) {
            return given;
        }
        setAttribute(RENEWED, true);
        return nonce;
    }
}
