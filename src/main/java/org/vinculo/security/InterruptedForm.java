package org.vinculo.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was sent when the login behind it had ended. It waits in the browser's session, never in an address or a log, until
 * the same account is in again, who may then send it once more; nobody else gets to see it.
 *
 * @param address where it was sent, a path of this portal
 */
public record InterruptedForm(long accountId, String address, List<Field> fields) implements Serializable {

    private static final String ATTRIBUTE = InterruptedForm.class.getName();

    /** More than any form of the portal holds. */
    private static final int MOST_CHARACTERS = 200_000;

    private static final String SOURCE = "jakarta.faces.source";

    /** What makes a form an answer into a page that stands; sent once more it draws the whole page. The nonce is the page's. */
    private static final Set<String> OF_THE_SCRIPT =
            Set.of(SOURCE, "jakarta.faces.behavior.event", "jakarta.faces.partial.event", "primefaces.nonce");

    /** One thing typed or chosen. */
    public record Field(String name, String value) implements Serializable {}

    static void keep(HttpServletRequest request, long accountId, String address) {
        List<Field> fields = typed(request);
        int characters = fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
        if (characters <= MOST_CHARACTERS && !fields.isEmpty()) {
            request.getSession().setAttribute(ATTRIBUTE, new InterruptedForm(accountId, address, List.copyOf(fields)));
        }
    }

    private static List<Field> typed(HttpServletRequest request) {
        String source = request.getParameter(SOURCE);
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            String name = entry.getKey();
            boolean script = OF_THE_SCRIPT.contains(name)
                    || name.startsWith("jakarta.faces.partial.")
                    || (name.equals(source) && source.equals(request.getParameter(name)));
            if (!script) {
                for (String value : entry.getValue()) {
                    fields.add(new Field(name, value));
                }
            }
        }
        return fields;
    }

    /** Whether one waits for this account. */
    public static boolean waits(HttpServletRequest request, long accountId) {
        return find(request.getSession(false), accountId).isPresent();
    }

    /** Gives it out, once. */
    public static Optional<InterruptedForm> take(HttpServletRequest request, long accountId) {
        HttpSession session = request.getSession(false);
        Optional<InterruptedForm> found = find(session, accountId);
        found.ifPresent(form -> session.removeAttribute(ATTRIBUTE));
        return found;
    }

    private static Optional<InterruptedForm> find(HttpSession session, long accountId) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((InterruptedForm) session.getAttribute(ATTRIBUTE))
                        .filter(form -> form.accountId() == accountId);
    }
}
