package org.menhu.portal.shared.ejb;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.menhu.portal.shared.model.Permission;

/** The permission a use case needs. On a class it stands for each method that names none of its own. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Permitted {

    Permission value();
}
