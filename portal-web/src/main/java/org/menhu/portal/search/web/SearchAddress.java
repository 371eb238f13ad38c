package org.menhu.portal.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.menhu.portal.search.model.SearchOrder;
import org.menhu.portal.search.model.SearchPeriod;
import org.menhu.portal.search.model.SearchRequest;
import org.omnifaces.util.Faces;

/** A search as its address says it; what makes no sense there counts as not said. */
public record SearchAddress(Map<String, String> parts) {

    private static final String WORDS = "q";
    private static final String CATEGORY = "category";
    private static final String TAG = "tag";
    private static final String PERIOD = "period";
    private static final String ORDER = "order";
    private static final String PAGE = "page";

    /** That of the request at hand. */
    static SearchAddress asked() {
        var parts = new LinkedHashMap<String, String>();
        for (var name : new String[] {WORDS, CATEGORY, TAG, PERIOD, ORDER, PAGE}) {
            var value = Faces.getRequestParameter(name);
            if (value != null && !value.isBlank()) {
                parts.put(name, value.strip());
            }
        }
        return new SearchAddress(parts);
    }

    SearchRequest request() {
        return new SearchRequest(words(), category(), tag(), period(), order());
    }

    public String words() {
        return parts.get(WORDS);
    }

    public String category() {
        return parts.get(CATEGORY);
    }

    public String tag() {
        return parts.get(TAG);
    }

    public SearchPeriod period() {
        return named(SearchPeriod.values(), parts.get(PERIOD));
    }

    public SearchOrder order() {
        return named(SearchOrder.values(), parts.get(ORDER));
    }

    public boolean isNarrowed() {
        return category() != null || tag() != null || period() != SearchPeriod.ANY;
    }

    int page() {
        var page = parts.getOrDefault(PAGE, "");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** Of another page of the same. */
    public String paged(int number) {
        return changed(PAGE, number == 1 ? null : Integer.toString(number));
    }

    /** Of the first page of the same with one part of it otherwise; null leaves it out. */
    public String with(String name, String value) {
        var others = new LinkedHashMap<>(parts);
        others.remove(PAGE);
        return new SearchAddress(others).changed(name, value);
    }

    /** Of the same words, wherever they stand. */
    public String anywhere() {
        return new SearchAddress(parts.containsKey(WORDS) ? Map.of(WORDS, words()) : Map.of()).toString();
    }

    @Override
    public String toString() {
        return "/search"
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private String changed(String name, String value) {
        var changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return new SearchAddress(changed).toString();
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
