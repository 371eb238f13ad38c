package org.menhu.portal.transfer.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.shared.model.Slug;

class SampleContentTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

    private static final Pattern INTERNAL_LINK = Pattern.compile("\\]\\(/(article|category|page)/([a-z0-9-]+)\\)");

    private final List<SampleArticle> articles = read(ArticleKind.ARTICLE);
    private final List<SampleArticle> pages = read(ArticleKind.PAGE);
    private final List<SampleArticle> all =
            Stream.concat(articles.stream(), pages.stream()).toList();

    @Test
    void theContentsListEveryFileThatThereIs() {
        assertThat(files("articles")).containsExactlyInAnyOrderElementsOf(fileNames(articles, ".md"));
        assertThat(files("pages")).containsExactlyInAnyOrderElementsOf(fileNames(pages, ".md"));
    }

    @Test
    void thereAreThirtyArticlesInEightCategoriesBesidesTheModel() {
        assertThat(articles).hasSizeGreaterThan(30);
        assertThat(SampleFiles.categories()).hasSize(9);
    }

    @Test
    void noAddressAndNoTitleIsGivenTwice() {
        assertThat(all).extracting(SampleArticle::slug).doesNotHaveDuplicates();
        assertThat(all).extracting(SampleArticle::title).doesNotHaveDuplicates();
        assertThat(categories(SampleFiles.categories())).doesNotHaveDuplicates();
    }

    @Test
    void everyAuthorAndCategoryThatIsNamedExists() {
        var authors = SampleFiles.authors().stream().map(a -> a.text("name")).toList();
        var categories = categories(SampleFiles.categories());
        assertThat(all).allSatisfy(a -> assertThat(authors).contains(a.author()));
        assertThat(articles)
                .allSatisfy(a -> assertThat(categories).contains(a.category().orElseThrow()));
    }

    @Test
    void everyArticleSharesATagWithAnother() {
        var bearers = articles.stream()
                .flatMap(a -> a.tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        assertThat(bearers).hasSizeBetween(20, 30);
        assertThat(articles)
                .allSatisfy(a -> assertThat(a.tags()).hasSizeBetween(2, 4).anyMatch(tag -> bearers.get(tag) > 1));
    }

    @Test
    void everyPictureIsDescribedShownAndThere() {
        var shown = all.stream().flatMap(a -> a.pictures().stream()).collect(Collectors.toSet());
        var described = SampleFiles.pictures().values().keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(shown);
        assertThat(files("pictures"))
                .containsExactlyInAnyOrderElementsOf(
                        shown.stream().map(key -> key + ".jpg").toList());
        assertThat(shown).allSatisfy(key -> assertThat(SampleFiles.picture(key)).hasSizeBetween(10_000, 125_000));
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        var targets = new HashSet<String>();
        articles.forEach(a -> targets.add("article/" + a.slug()));
        pages.forEach(a -> targets.add("page/" + a.slug()));
        categories(SampleFiles.categories()).forEach(slug -> targets.add("category/" + slug));
        assertThat(all)
                .flatExtracting(a -> INTERNAL_LINK
                        .matcher(a.text())
                        .results()
                        .map(match -> match.group(1) + "/" + match.group(2))
                        .toList())
                .isNotEmpty()
                .isSubsetOf(targets);
    }

    @Test
    void everyMenuEntryLeadsToSomethingThatIsInstalled() {
        var categories = categories(SampleFiles.categories());
        var pageSlugs = pages.stream().map(page -> page.slug().value()).toList();
        var entries = Stream.of(MenuPlace.values())
                .flatMap(place -> SampleFiles.menus().all(place.name().toLowerCase(java.util.Locale.ROOT)).stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.all("children").stream()))
                .toList();
        assertThat(entries).hasSizeGreaterThan(10).allSatisfy(entry -> {
            assertThat(entry.find("category").map(categories::contains).orElse(true))
                    .isTrue();
            assertThat(entry.find("page").map(pageSlugs::contains).orElse(true)).isTrue();
        });
    }

    @Test
    void everyCommentBelongsToAnArticleAndIsWrittenBetweenItAndNow() {
        var comments = SampleFiles.comments().stream()
                .flatMap(c -> Stream.concat(Stream.of(c), c.replies().stream()).map(one -> new Said(c.article(), one)))
                .toList();
        assertThat(comments).hasSizeGreaterThan(30).allSatisfy(said -> {
            var article = SampleFiles.article(ArticleKind.ARTICLE, new Slug(said.article()));
            var published = article.publishedAt(NOW);
            assertThat(said.comment().writtenAt(published, NOW.toInstant())).isBetween(published, NOW.toInstant());
        });
        assertThat(comments).filteredOn(said -> said.comment().isWaiting()).hasSize(6);
    }

    private record Said(String article, SampleComment comment) {}

    private static List<SampleArticle> read(ArticleKind kind) {
        return SampleFiles.slugs(kind).stream()
                .map(slug -> SampleFiles.article(kind, slug))
                .toList();
    }

    private static List<String> categories(List<Fields> siblings) {
        var slugs = new ArrayList<String>();
        siblings.forEach(category -> {
            slugs.add(category.text("slug"));
            slugs.addAll(categories(category.all("children")));
        });
        return slugs;
    }

    private static List<String> fileNames(List<SampleArticle> articles, String extension) {
        return articles.stream().map(a -> a.slug() + extension).toList();
    }

    private static Set<String> files(String folder) {
        try (var paths = Files.list(
                Path.of(SampleContentTest.class.getResource("sample/" + folder).toURI()))) {
            return paths.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
