package org.menhu.portal.shared.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the texts of our own constraints from our bundles, in the language of the page; leaves others to the provider. */
public class PortalMessageInterpolator implements MessageInterpolator {

    private static final Pattern OURS = Pattern.compile("\\{([a-z]+\\.\\w+)}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final MessageInterpolator provider =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.getDefault());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return ours(template, context.getConstraintDescriptor().getAttributes(), locale)
                .orElseGet(() -> provider.interpolate(template, context, locale));
    }

    /** The text of a violation that a service has found, where no page's interpolator was at hand. */
    static String text(ConstraintViolation<?> violation, Locale locale) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return ours(violation.getMessageTemplate(), attributes, locale).orElseGet(violation::getMessage);
    }

    private static Optional<String> ours(String template, Map<String, Object> attributes, Locale locale) {
        var ours = OURS.matcher(template);
        var bundle = ResourceBundle.getBundle(Messages.class.getName(), locale);
        if (!ours.matches() || !bundle.containsKey(ours.group(1))) {
            return Optional.empty();
        }
        return Optional.of(PLACE.matcher(bundle.getString(ours.group(1)))
                .replaceAll(place -> Matcher.quoteReplacement(
                        String.valueOf(attributes.getOrDefault(place.group(1), place.group())))));
    }
}
