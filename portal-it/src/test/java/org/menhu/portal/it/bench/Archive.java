package org.menhu.portal.it.bench;

import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.menhu.portal.article.model.ArticleList;
import org.menhu.portal.article.model.ListKey;

/**
 * The articles that the bench reads, the same in every run. It grows into the past: article 1 is the newest, and each is
 * published five minutes before the one with the number below, so that the first pages are the same at every size.
 */
final class Archive {

    private static final int DAYS_READ = 7;
    private static final Table SETTING = new Table("setting", "name, setting_value");
    private static final Table ACCOUNT =
            new Table("account", "id, version, name, display_name, enabled, epoch, created_at");
    private static final Table CATEGORY = new Table("article_category", "id, version, name, slug, position");
    private static final Table TAG = new Table("article_tag", "id, version, name, slug");
    private static final Table MENU =
            new Table("navigation_menu_item", "id, version, place, position, label, target, target_id");
    private static final Table ARTICLE = new Table(
            "article",
            "id, version, kind, status, slug, author_id, category_id, head_revision, released_revision, published_at,"
                    + " created_at, modified_at, origin, ai_assisted, pinned, comments_open, donations_open,"
                    + " hidden_from_search, comment_count");
    private static final Table REVISION = new Table(
            "article_revision",
            "id, article_id, revision_number, title, summary, summary_own, word_count, written_by, written_at");
    private static final Table BODY = new Table("article_revision_body", "revision_id, markdown, html");
    private static final Table TAGGING = new Table("article_tagging", "article_id, tag_id");
    private static final Table COMMENT =
            new Table("comment_comment", "version, article_id, writer_name, body, status, written_at, fingerprint");
    private static final Table PLACE = new Table("article_place", "list_kind, list_id, published_at, article_id");
    private static final Table VIEWS = new Table("article_daily_views", "article_id, view_day, views");

    private final Store store;
    private final Prose prose = Prose.read();

    /** Of each list its length, and when the last of its newest was published. */
    private final Map<ListKey, long[]> lists = new TreeMap<>();

    private int size;

    private record Table(String name, String columns) {}

    private interface Filler {
        void fill(int id, Store.Rows rows) throws SQLException;
    }

    /** An empty one: settings, authors, categories, tags and a menu. */
    Archive(Store store) throws SQLException {
        this.store = store;
        fill(SETTING, 1, (id, rows) -> {
            rows.add("SITE_NAME", "量一量");
            rows.add("SET_UP_AT", Instant.ofEpochMilli(Facts.NEWEST).toString());
        });
        fill(ACCOUNT, Facts.AUTHORS, (id, rows) -> rows.add(id, 1, "author-" + id, "作者" + id, true, 0, Facts.NEWEST));
        fill(CATEGORY, Facts.CATEGORIES, (id, rows) -> rows.add(id, 1, "栏目" + id, "category-" + id, id));
        fill(TAG, Facts.TAGS, (id, rows) -> rows.add(id, 1, "标签" + id, "tag-" + id));
        fill(MENU, Facts.CATEGORIES, (id, rows) -> rows.add(id, 1, "HEADER", id, "栏目" + id, "CATEGORY", id));
    }

    int size() {
        return size;
    }

    /** Adds older articles until there are so many. */
    void grow(int to) throws SQLException {
        fill(ARTICLE, to, this::article);
        fill(REVISION, to, (id, rows) -> {
            var at = Facts.publishedAt(id);
            rows.add(id, id, 1, prose.title(id), prose.summary(id), false, 3000, Facts.author(id), at);
        });
        fill(BODY, to, (id, rows) -> rows.add(id, prose.summary(id), prose.html(id))); // no page reads Markdown
        fill(TAGGING, to, this::tags);
        fill(PLACE, to, this::places);
        fill(COMMENT, to, this::comments);
        fill(VIEWS, to, this::views);
        size = to;
        writeLists();
        store.number(ARTICLE.name(), to + 1L);
        store.number(REVISION.name(), to + 1L);
        for (var table : List.of(ACCOUNT, CATEGORY, TAG, ARTICLE, REVISION, BODY, TAGGING, PLACE, COMMENT, VIEWS)) {
            store.analyze(table.name());
        }
    }

    private void article(int id, Store.Rows rows) throws SQLException {
        var at = Facts.publishedAt(id);
        Object[] what = {id, 1, "ARTICLE", "PUBLISHED", prose.slug(id), Facts.author(id), Facts.category(id)};
        Object[] when = {1, 1, at, at, at};
        Object[] how = {"ORIGINAL", false, false, true, true, false, Facts.hasComments(id) ? Facts.COMMENTS : 0};
        rows.add(Stream.of(what, when, how).flatMap(Stream::of).toArray());
    }

    private void tags(int id, Store.Rows rows) throws SQLException {
        for (var tag : Facts.tags(id)) {
            rows.add(id, tag);
        }
    }

    /** As the portal would have put it there; the bench has its categories beside each other. */
    private void places(int id, Store.Rows rows) throws SQLException {
        var at = Facts.publishedAt(id);
        for (var key : Facts.lists(id)) {
            rows.add(key.kind().name(), key.id(), at, id);
            var list = lists.computeIfAbsent(key, made -> new long[2]);
            if (list[0]++ < ArticleList.RECENT) { // the newest come first
                list[1] = at;
            }
        }
    }

    private void writeLists() throws SQLException {
        store.run("delete from article_list");
        try (var rows = store.rows("article_list", "list_kind, list_id, articles, recent_from")) {
            for (var list : lists.entrySet()) {
                var key = list.getKey();
                rows.add(key.kind().name(), key.id(), list.getValue()[0], list.getValue()[1]);
            }
        }
    }

    private void comments(int id, Store.Rows rows) throws SQLException {
        for (var number = 0; number < Facts.COMMENTS && Facts.hasComments(id); number++) {
            var said = prose.summary(id * Facts.COMMENTS + number);
            rows.add(1, id, "读者" + number, said, "APPROVED", Facts.publishedAt(id) + number, id + "-" + number);
        }
    }

    private void views(int id, Store.Rows rows) throws SQLException {
        var today = LocalDate.now(Clock.systemUTC());
        for (var day = 0; day < DAYS_READ && Facts.wasReadLately(id); day++) {
            rows.add(id, Date.valueOf(today.minusDays(day)), Facts.mixed(id, day) % 90 + 1);
        }
    }

    /** Addresses of so many articles, spread over the whole archive. */
    List<String> articlePaths(int count) {
        var step = Math.max(1, size / count);
        return IntStream.iterate(1, id -> id <= size, id -> id + step)
                .limit(count)
                .mapToObj(id -> "/article/" + prose.slug(id))
                .toList();
    }

    private void fill(Table table, int to, Filler filler) throws SQLException {
        try (var rows = store.rows(table.name(), table.columns())) {
            for (var id = size + 1; id <= to; id++) {
                filler.fill(id, rows);
            }
        }
    }
}
