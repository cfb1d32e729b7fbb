package org.vinculo.launch;

/** Something outside the portal stands in the way; the message says what to do about it, in one line. */
public class LaunchException extends RuntimeException {

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
