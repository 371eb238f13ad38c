package org.menhu.portal.shared.model;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text that both databases take: at most {@code max} UTF-16 units (Derby counts these, PostgreSQL counts fewer), no U+0000
 * and no lone surrogate. Not blank unless {@code optional}, where null and the empty text are fine.
 */
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = TextValidator.class)
public @interface Text {

    int max();

    boolean optional() default false;

    String message() default "{shared.textInvalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
