package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityIT {

    private final PortalProcess portal = Portals.demo();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everybodyCanUseThePublicPages(ColorScheme theme) {
        try (var reader = new Visitor(portal, Visitor.screen(1280).setColorScheme(theme))) {
            assertThat(Crawl.oneOfEachKind(portal)).hasSizeGreaterThan(5).allSatisfy(path -> {
                reader.opens(path);
                assertThat(violations(reader.page)).as(path).isEmpty();
            });
            reader.opens("/search?q=%E8%BD%A6").sees("不限"); // where no link leads
            assertThat(violations(reader.page)).isEmpty();
            reader.opensInVain("/there-is-nothing-here");
            assertThat(violations(reader.page)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everybodyCanUseTheConsole(ColorScheme theme) {
        try (var editor = new Visitor(portal, Visitor.screen(1280).setColorScheme(theme))) {
            editor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            assertThat(consolePages(editor)).hasSizeGreaterThan(5).allSatisfy(path -> {
                editor.opens(path);
                assertThat(violations(editor.page)).as(path).isEmpty();
            });
        }
    }

    @SuppressWarnings("unchecked")
    static List<String> consolePages(Visitor editor) {
        return ((List<String>) editor.page
                        .locator("a[href^='/admin']")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))"))
                .stream().distinct().toList();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .collect(Collectors.joining(" … ")))
                        .toList();
    }
}
