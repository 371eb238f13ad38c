package org.menhu.portal.it.bench;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;

/** What is so of each article of the bench by its number alone, in every run. */
final class Facts {

    static final int CATEGORIES = 10;
    static final int TAGS = 200;
    static final int AUTHORS = 20;
    static final int COMMENTS = 5;
    static final long NEWEST = Instant.parse("2026-10-28T00:00:00Z").toEpochMilli();

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai"); // of a site whose owner has set none
    private static final int TAGS_AN_ARTICLE = 3;
    private static final int ALL_WITH_COMMENTS = 1000; // the first ones; then one in ten
    private static final int ONE_IN = 10;
    private static final long STEP = 5 * 60 * 1000L;

    private Facts() {}

    static boolean hasComments(int id) {
        return id <= ALL_WITH_COMMENTS || id % ONE_IN == 0;
    }

    static boolean wasReadLately(int id) {
        return id % ONE_IN == 0;
    }

    static long publishedAt(int id) {
        return NEWEST - id * STEP;
    }

    static YearMonth month(int id) {
        return YearMonth.from(Instant.ofEpochMilli(publishedAt(id)).atZone(ZONE));
    }

    static long author(int id) {
        return mixed(id, 1) % AUTHORS + 1;
    }

    static long category(int id) {
        return mixed(id, 2) % CATEGORIES + 1;
    }

    static long[] tags(int id) {
        return LongStream.iterate(3, salt -> salt + 1)
                .map(salt -> mixed(id, salt) % TAGS + 1)
                .distinct()
                .limit(TAGS_AN_ARTICLE)
                .toArray();
    }

    static List<ListKey> lists(int id) {
        var lists = new ArrayList<>(List.of(
                ListKey.ALL,
                ListKey.of(month(id)),
                new ListKey(ListKind.CATEGORY, category(id)),
                new ListKey(ListKind.AUTHOR, author(id))));
        LongStream.of(tags(id)).mapToObj(tag -> new ListKey(ListKind.TAG, tag)).forEach(lists::add);
        return lists;
    }

    /** A number that looks like any other, the same for the same arguments. */
    static long mixed(long id, long salt) {
        var bits = (id * 31 + salt) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ bits >>> 32) * 0xD6E8FEB86659FD93L;
        return (bits ^ bits >>> 29) >>> 1;
    }
}
