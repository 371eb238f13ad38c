package org.menhu.portal.notice.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is told, before anybody is told it. Each reader finds it in his own language.
 *
 * @param kind the key of its text in the telling feature's {@code ejb/notices_<locale>.properties}, such as {@code
 *     article.notice.published}
 * @param path where it leads, an address of the portal such as {@code /admin/article/edit?id=5}
 * @param parameters what fills the places {@code {0}}, {@code {1}} of the text; shortened when they are very long
 */
public record NewNotice(String kind, String path, List<String> parameters) {

    private static final Pattern KIND = Pattern.compile("[a-z]+\\.notice\\.[A-Za-z.]{1,40}");
    private static final Pattern PATH = Pattern.compile("/(?!/)[^\\s\\\\]{0,299}");

    public NewNotice {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not the key of a notice: " + kind);
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not an address of the portal: " + path);
        }
        parameters = List.copyOf(parameters);
    }

    public static NewNotice of(String kind, String path, Object... parameters) {
        return new NewNotice(
                kind,
                path,
                Arrays.stream(parameters)
                        .map(parameter -> Objects.toString(parameter, ""))
                        .toList());
    }
}
