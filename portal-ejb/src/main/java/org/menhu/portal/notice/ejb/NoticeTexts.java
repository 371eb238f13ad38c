package org.menhu.portal.notice.ejb;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What notices say. Their texts stand beside the services that tell them and not beside the pages, because mail is written
 * where no page is: {@code <feature>/ejb/notices_<locale>.properties}.
 */
final class NoticeTexts {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private NoticeTexts() {}

    /** A key that has no text is shown itself. */
    static String text(Locale locale, String key, List<String> parameters) {
        var feature = key.substring(0, key.indexOf('.'));
        var pattern = FILES.computeIfAbsent(
                        "/org/menhu/portal/" + feature + "/ejb/notices_" + locale + ".properties", NoticeTexts::load)
                .getProperty(key, key);
        return new MessageFormat(pattern, locale).format(parameters.toArray());
    }

    private static Properties load(String file) {
        var texts = new Properties();
        try (var stream = NoticeTexts.class.getResourceAsStream(file)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
