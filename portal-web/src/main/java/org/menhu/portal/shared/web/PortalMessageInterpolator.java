package org.menhu.portal.shared.web;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
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
        var ours = OURS.matcher(template);
        var bundle = ResourceBundle.getBundle(Messages.class.getName(), locale);
        if (!ours.matches() || !bundle.containsKey(ours.group(1))) {
            return provider.interpolate(template, context, locale);
        }
        var attributes = context.getConstraintDescriptor().getAttributes();
        return PLACE.matcher(bundle.getString(ours.group(1)))
                .replaceAll(place -> Matcher.quoteReplacement(
                        String.valueOf(attributes.getOrDefault(place.group(1), place.group()))));
    }
}
