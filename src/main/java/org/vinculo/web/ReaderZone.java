package org.vinculo.web;

import java.time.ZoneId;

/** By which time zone the reader's dates are written; who knows the sites answers. */
public interface ReaderZone {

    ZoneId zone();
}
