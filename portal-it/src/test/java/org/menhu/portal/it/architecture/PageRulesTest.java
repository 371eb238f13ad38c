package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageRulesTest {

    private static final Pattern BACKING = Pattern.compile("[#$]\\{[^}]*?\\b(\\w+Backing)\\b");
    private static final Document CULPRIT = PageChecks.parse("""
            <html><style>p{}</style><body onload="go()"><p style="color:red">Hello</p>
            <h:outputText value="#{bean.html}" escape="false"/><img src="//elsewhere.example/x.png" alt="#{'图'}"/>
            <script>go()</script><p:commandButton value="Save" title="#{msg['article.save']}"/><p:dialog widgetVar="x"/></body></html>""");

    @Test
    void everyTextOfAPageComesFromTheBundles() {
        assertThat(findings(PageChecks::hardCodedTexts)).isEmpty();
        assertThat(PageChecks.hardCodedTexts(CULPRIT)).hasSize(3);
    }

    @Test
    void noPageHasAnInlineStyleScriptOrHandler() {
        assertThat(findings(PageChecks::inlineStylesAndScripts)).isEmpty();
        assertThat(PageChecks.inlineStylesAndScripts(CULPRIT)).hasSize(4);
    }

    @Test
    void noPageAsksAnotherSiteForAnything() {
        assertThat(findings(PageChecks::offSiteRequests)).isEmpty();
        assertThat(PageChecks.offSiteRequests(CULPRIT)).hasSize(1);
    }

    @Test
    void everyDialogIsLeftByEsc() {
        assertThat(findings(PageChecks::dialogsWithoutEscape)).isEmpty();
        assertThat(PageChecks.dialogsWithoutEscape(CULPRIT)).hasSize(1);
    }

    @Test
    void onlyOneTagPrintsUnescapedText() {
        assertThat(PageChecks.printsUnescaped(CULPRIT)).isTrue();
        assertThat(Codebase.pages())
                .filteredOn(page -> PageChecks.printsUnescaped(PageChecks.parse(Codebase.read(page))))
                .allMatch(page -> page.startsWith(Codebase.WEBAPP.resolve("WEB-INF/tags")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aPageIsBackedByTheBeanOfItsName() {
        var beans = backings();
        assertThat(pagesWithAddress())
                .filteredOn(page -> !backingsOf(page).isEmpty() && !isBackedByItsOwn(page))
                .isEmpty();
        assertThat(Codebase.pages())
                .allSatisfy(page -> assertThat(beans).as("%s", page).containsAll(backingsOf(page)));
    }

    @Test
    void aPageBelongsToAFeatureOfTheTable() {
        assertThat(pagesWithAddress()).isNotEmpty().allSatisfy(page -> assertThat(Features.MAY_USE)
                .containsKey(words(page).getFirst()));
    }

    /** See {@code LentViewFactory}. */
    @Test
    void aPublicPageHasTheSameComponentsForEverybody() {
        var parts = new TreeSet<Path>();
        pagesWithAddress().stream()
                .filter(page ->
                        !page.startsWith(Codebase.WEBAPP.resolve("admin")) && !page.endsWith("shared/error.xhtml"))
                .forEach(page -> addWithParts(page, parts));
        assertThat(parts).hasSizeGreaterThan(50).allSatisfy(part -> assertThat(
                        PageChecks.changingComponents(PageChecks.parse(Codebase.read(part))))
                .isEmpty());
        assertThat(PageChecks.changingComponents(PageChecks.parse("""
                <f:view><c:if test="#{a}"/><h:inputText binding="#{b}"/><ui:include src="/c/#{c}.xhtml"/>
                <ui:include src="/d.xhtml"/><img src="#{e}"/></f:view>"""))).hasSize(3);
    }

    private static void addWithParts(Path page, Set<Path> known) {
        if (known.add(page)) {
            PageChecks.parts(PageChecks.parse(Codebase.read(page))).stream()
                    .map(part -> part.startsWith("/")
                            ? Codebase.WEBAPP.resolve(part.substring(1))
                            : page.resolveSibling(part))
                    .forEach(part -> addWithParts(part, known));
        }
    }

    private static List<String> findings(Function<Document, List<String>> check) {
        return Codebase.pages().stream()
                .flatMap(page -> check.apply(PageChecks.parse(Codebase.read(page))).stream()
                        .map(finding -> Codebase.WEBAPP.relativize(page) + ": " + finding.strip()))
                .toList();
    }

    private static List<Path> pagesWithAddress() {
        return Codebase.pages().stream()
                .filter(page -> !page.startsWith(Codebase.WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    /** {@code admin/article/edit.xhtml} gives {@code article}, {@code edit}. */
    private static List<String> words(Path page) {
        var path = Codebase.WEBAPP
                .relativize(page)
                .toString()
                .replaceFirst("^admin/", "")
                .replace(".xhtml", "");
        return List.of(path.split("[/-]"));
    }

    /** The feature's word may be left out where the page's own name has two: {@code account/sign-in}. */
    private static boolean isBackedByItsOwn(Path page) {
        var words = words(page);
        var used = backingsOf(page);
        return used.contains(backingOf(words))
                || words.size() > 2 && used.contains(backingOf(words.subList(1, words.size())));
    }

    private static String backingOf(List<String> words) {
        var name = words.stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Backing";
    }

    private static List<String> backingsOf(Path page) {
        return BACKING.matcher(Codebase.read(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static List<String> backings() {
        return Codebase.classes().stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Backing"))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
    }
}
