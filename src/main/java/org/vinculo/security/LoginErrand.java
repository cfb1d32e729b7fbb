package org.vinculo.security;

import java.util.Optional;

/** Something a feature asks of a colleague when she comes in, before she goes on to her work: this package lies below it. */
public interface LoginErrand {

    /** The page where it is asked, from the portal's root; empty when nothing is to be asked of whoever is logged in. */
    Optional<String> page();
}
