package org.menhu.portal.audit.ejb;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A method of an audited service that changes nothing, and so leaves no line in the record. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface ReadOnly {}
