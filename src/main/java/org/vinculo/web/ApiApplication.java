package org.vinculo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, by token only. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
