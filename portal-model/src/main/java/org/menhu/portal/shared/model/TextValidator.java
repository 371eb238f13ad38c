package org.menhu.portal.shared.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Tells in its message which of the rules of {@link Text} is broken. */
public class TextValidator implements ConstraintValidator<Text, String> {

    private int max;
    private boolean optional;

    @Override
    public void initialize(Text text) {
        max = text.max();
        optional = text.optional();
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        if (value == null || value.isBlank()) {
            return optional || refuse(context, "{shared.textMissing}");
        }
        if (value.length() > max) {
            return refuse(context, "{shared.textTooLong}");
        }
        return isStorable(value) || refuse(context, "{shared.textInvalid}");
    }

    /** Whether both databases can hold the text: no U+0000, each surrogate in a pair. */
    public static boolean isStorable(String value) {
        return value.codePoints()
                .noneMatch(c -> c == 0 || Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
    }

    private static boolean refuse(ConstraintValidatorContext context, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }
}
