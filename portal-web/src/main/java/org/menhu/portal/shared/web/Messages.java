package org.menhu.portal.shared.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of all features as one bundle. A key begins with its feature's word, and that feature keeps the text in {@code
 * <feature>/web/messages_<locale>.properties}: {@code article.publish} is looked up in the article's.
 */
public class Messages extends ResourceBundle {

    /** The languages the portal speaks; the first is the default. A locale from outside counts only when it is here. */
    public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, ResourceBundle> features = new ConcurrentHashMap<>();

    Messages(Locale locale) {
        this.locale = locale;
    }

    /** For Faces, which asks by locale and finds the subclasses below; the default is Chinese. */
    public Messages() {
        this(Locale.SIMPLIFIED_CHINESE);
    }

    /** The text of a key in the language of the page at hand, with the arguments in the places of {@code {0}}, {@code {1}}. */
    public static String text(String key, Object... arguments) {
        return text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    }

    /** The same in a language of one's choice; a key that has no text is shown itself. */
    public static String text(Locale locale, String key, Object... arguments) {
        try {
            var pattern =
                    ResourceBundle.getBundle(Messages.class.getName(), locale).getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** All keys that begin with these words, of which the first is a feature's. */
    public static List<String> keys(String beginning) {
        var bundle = (Messages) ResourceBundle.getBundle(Messages.class.getName(), Locale.SIMPLIFIED_CHINESE);
        var feature = beginning.substring(0, beginning.indexOf('.'));
        return bundle.features.computeIfAbsent(feature, bundle::load).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .toList();
    }

    /** The language of a tag from outside, such as {@code en}; the default when the portal does not speak it. */
    public static Locale locale(String tag) {
        return LOCALES.stream()
                .filter(known -> known.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(LOCALES.getFirst());
    }

    @Override
    protected Object handleGetObject(String key) {
        var feature = key.substring(0, Math.max(0, key.indexOf('.')));
        if (!feature.matches("[a-z]+")) {
            return null;
        }
        try {
            return features.computeIfAbsent(feature, this::load).getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private ResourceBundle load(String feature) {
        var name = "/org/menhu/portal/" + feature + "/web/messages_" + locale + ".properties";
        try (var stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new MissingResourceException("no such file", name, feature);
            }
            return new PropertyResourceBundle(stream);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<String> getKeys() {
        var keys = new ArrayList<String>();
        features.values().forEach(bundle -> keys.addAll(bundle.keySet()));
        return Collections.enumeration(keys);
    }
}
