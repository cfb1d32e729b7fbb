package org.vinculo.web;

import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.faces.view.facelets.FaceletException;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives a failure a number that the user can say and the operator can find in the log. */
public final class Incidents {

    /** Name of the request attribute that carries the number to the error page. */
    public static final String ATTRIBUTE = "org.vinculo.incident";

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    /**
     * Logs the failure under a new number of eight letters that are not easily confused. The messages of the exceptions may
     * hold what somebody typed, so only their types and places are written.
     */
    public static String report(Throwable thrown) {
        StringBuilder number = new StringBuilder();
        RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        StringBuilder where = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            where.append("\n  ").append(t.getClass().getName()).append(aboutCode(t) ? ": " + t.getMessage() : "");
            StackTraceElement[] trace = t.getStackTrace();
            for (int i = 0; i < Math.min(trace.length, 25); i++) {
                where.append("\n    at ").append(trace[i]);
            }
        }
        LOG.log(Level.SEVERE, () -> "incident " + number + where);
        return number.toString();
    }

    /** Mistakes in pages and missing members are told in words of our own code. */
    private static boolean aboutCode(Throwable thrown) {
        return thrown instanceof FaceletException
                || thrown instanceof PropertyNotFoundException
                || thrown instanceof MethodNotFoundException
                || thrown instanceof ReflectiveOperationException;
    }
}
