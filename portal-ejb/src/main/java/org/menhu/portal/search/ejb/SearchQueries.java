package org.menhu.portal.search.ejb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Questions to the index. A word counts most in a title, then among the tags, then in a text; what is typed as the words of a
 * title stand there counts more than the same words apart. Latin letters are taken for the beginning of a word, for pinyin
 * and for initials as well.
 */
final class SearchQueries {

    private static final Map<String, Float> WEIGHTS = Map.of(
            SearchField.TITLE, 5f,
            SearchField.TAGS, 3f,
            SearchField.AUTHOR, 2f,
            SearchField.SUMMARY, 1.5f,
            SearchField.BODY, 1f);

    private static final float TOGETHER = 2; // times the weight of the field

    /** Characters between words that still stand together. */
    private static final int GAP = 2;

    /** At most, of what is published now; half of it a year ago. A word in a text counts some ten times that. */
    private static final float FRESHNESS = 0.3f;

    private static final long HALF_FRESH = Duration.ofDays(365).toMillis();

    private static final float BY_BEGINNING = 3;
    private static final float BY_PINYIN = 4;
    private static final float BY_INITIALS = 2;

    /** As in lv for 绿; the index has lu. */
    private static final Pattern U_TYPED_AS_V = Pattern.compile("(?<=[ln])v");

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final int BEGINNING = 2; // letters
    private static final int SOUND = 3; // fewer stand for anything

    private SearchQueries() {}

    /** All phrases, and nearly all words: who types a question is not sure of each. The newer counts a little more. */
    static Query of(SearchWords typed, Instant now) {
        if (typed.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        query.add(
                LongField.newDistanceFeatureQuery(SearchField.PUBLISHED, FRESHNESS, now.toEpochMilli(), HALF_FRESH),
                Occur.SHOULD);
        typed.phrases().forEach(phrase -> query.add(anywhere(phrase, List.of()), Occur.MUST));
        var words = new BooleanQuery.Builder();
        typed.words().forEach(word -> words.add(anywhere(word, bySound(word)), Occur.SHOULD));
        var count = typed.words().size();
        if (count > 0) {
            query.add(words.setMinimumNumberShouldMatch(count - missing(count)).build(), Occur.MUST);
        }
        if (count > 1) {
            together(String.join(" ", typed.words())).forEach(part -> query.add(part, Occur.SHOULD));
        }
        return query.build();
    }

    /** What is marked in what was found: each word and phrase wherever it stands, whether or not the others do. */
    static Query marking(SearchWords typed) {
        var query = new BooleanQuery.Builder();
        Stream.concat(typed.phrases().stream(), typed.words().stream())
                .forEach(word -> query.add(anywhere(word, bySound(word)), Occur.SHOULD));
        return query.build();
    }

    /** Only what is in one of the categories, bears the tag and was published since; null for whichever. */
    static Query filtered(Query query, Collection<Long> categories, String tag, Instant since) {
        var filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (categories != null) {
            var ids = categories.stream().mapToLong(Long::longValue).toArray();
            filtered.add(LongField.newSetQuery(SearchField.CATEGORY, ids), Occur.FILTER);
        }
        if (tag != null) {
            filtered.add(new TermQuery(new Term(SearchField.TAG, tag)), Occur.FILTER);
        }
        if (since.isAfter(Instant.EPOCH)) {
            filtered.add(
                    LongField.newRangeQuery(SearchField.PUBLISHED, since.toEpochMilli(), Long.MAX_VALUE), Occur.FILTER);
        }
        return filtered.build();
    }

    private static int missing(int words) {
        return words < 3 ? 0 : Math.max(1, words / 4);
    }

    private static Query anywhere(String words, List<Query> others) {
        var phrase = Phrase.of(words);
        var fields = WEIGHTS.entrySet().stream()
                .map(field -> weighted(phrase.in(field.getKey(), 0), field.getValue()))
                .filter(Objects::nonNull);
        return new DisjunctionMaxQuery(Stream.concat(fields, others.stream()).toList(), 0.1f);
    }

    private static Stream<Query> together(String words) {
        var phrase = Phrase.of(words);
        return Stream.of(SearchField.TITLE, SearchField.BODY)
                .map(field -> weighted(phrase.in(field, GAP), TOGETHER * WEIGHTS.get(field)))
                .filter(Objects::nonNull);
    }

    private static List<Query> bySound(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        var queries = new ArrayList<Query>();
        if (LATIN.matcher(letters).matches()) {
            if (letters.length() >= BEGINNING) {
                queries.add(beginning(SearchField.TITLE, letters, BY_BEGINNING));
            }
            if (letters.length() >= SOUND) {
                queries.add(beginning(
                        SearchField.PINYIN, U_TYPED_AS_V.matcher(letters).replaceAll("u"), BY_PINYIN));
                queries.add(beginning(SearchField.INITIALS, letters, BY_INITIALS));
            }
        }
        return queries;
    }

    private static Query beginning(String field, String letters, float weight) {
        return weighted(new ConstantScoreQuery(new PrefixQuery(new Term(field, letters))), weight);
    }

    private static Query weighted(Query query, float weight) {
        return query == null ? null : new BoostQuery(query, weight);
    }
}
