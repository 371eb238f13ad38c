package org.menhu.portal.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST resources of all features. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
