package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/**
 * Somebody at a browser of his own. Whatever he does, the browser must not complain: an error in the console, a report of
 * the content security policy, a request to another site or an answer of 5xx fails the test when he leaves.
 */
class Visitor implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000; // the machine may be building as well

    /** Without the word by which the portal knows robots, whom it does not count. */
    private static final String ORDINARY =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

    private static final double LONG_WORK_MS = 180_000;

    static final int READERS_PAUSE_MS = 4_000;

    final Page page;
    private final String address;
    final BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    /** What the browser may complain of in its console; nothing, unless a test says otherwise. */
    String expected = "(?!)";

    Visitor(PortalProcess portal, Browser.NewContextOptions options) {
        this.address = portal.address();
        this.context = Portals.browser()
                .newContext(options.setBaseURL(address).setLocale("zh-CN").setUserAgent(ORDINARY));
        context.setDefaultTimeout(PATIENCE_MS);
        context.onConsoleMessage(this::listen);
        context.onDialog(dialog -> {
            if (!dialog.type().equals("beforeunload")) { // which asks whether to leave what is not saved
                complaints.add("a script ran: " + dialog.message());
            }
            dialog.accept();
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(this::watch);
        context.onResponse(this::judge);
        page = context.newPage();
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    static Visitor atDesk(PortalProcess portal) {
        return new Visitor(portal, screen(1280));
    }

    static Visitor withPhone(PortalProcess portal) {
        return new Visitor(portal, phone());
    }

    static Visitor withoutScripts(PortalProcess portal) {
        return new Visitor(portal, screen(1280).setJavaScriptEnabled(false));
    }

    static Visitor inTheDark(PortalProcess portal) {
        return new Visitor(portal, screen(1280).setColorScheme(ColorScheme.DARK));
    }

    static Browser.NewContextOptions phone() {
        return screen(390).setHasTouch(true).setIsMobile(true);
    }

    static Browser.NewContextOptions screen(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900);
    }

    Visitor opens(String path) {
        var response = page.navigate(path);
        Assertions.assertThat(response.status()).as(path).isIn(200, 304);
        return this;
    }

    /** Goes where nothing is. */
    Visitor opensInVain(String path) {
        expected = "404";
        Assertions.assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
        expected = "(?!)";
        return this;
    }

    Visitor clicks(String nameOfButtonOrLink) {
        control(nameOfButtonOrLink).first().click();
        return this;
    }

    /** Waits until a dialog has taken the focus, which it does after it is seen and in the middle of what is typed by then. */
    Visitor entersDialog() {
        assertThat(page.locator(".ui-dialog :focus")).hasCount(1);
        return this;
    }

    Visitor uploads(String selector, Path file) {
        page.locator(selector).setInputFiles(file);
        return this;
    }

    Visitor presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
        return this;
    }

    Visitor seesAddress(String regex) {
        assertThat(page).hasURL(Pattern.compile("^" + address + regex + "$"));
        return this;
    }

    Visitor signsIn(String name, String password) {
        opens("/sign-in");
        page.locator("input[type=text]").first().fill(name);
        page.locator("input[type=password]").fill(password);
        page.locator("main button[type=submit], main input[type=submit]")
                .first()
                .click();
        seesAddress("/admin.*");
        page.waitForLoadState();
        return this;
    }

    /** No page may be wider than its screen. */
    Visitor needsNoSidewaysScrolling() {
        Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits in the width of the screen", page.url())
                .isTrue();
        return this;
    }

    /** Longer than a program takes to fill in a form, which is how the portal tells the two apart. */
    void waitsAsAReaderWould() {
        page.waitForTimeout(READERS_PAUSE_MS);
    }

    /** For what takes the portal longer than a click. */
    void waitsForLongWork(String selector) {
        page.locator(selector).waitFor(new Locator.WaitForOptions().setTimeout(LONG_WORK_MS));
    }

    void waitsUntil(BooleanSupplier condition) {
        page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(LONG_WORK_MS));
    }

    String background() {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    /** The number that an article's page shows. */
    int views() {
        return Integer.parseInt(page.locator(".byline").innerText().replaceFirst("(?s).*?(\\d+)人已围观.*", "$1"));
    }

    Locator element(String selector) {
        return page.locator(selector);
    }

    String cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList().toString();
    }

    private Locator control(String name) {
        var options = new Page.GetByRoleOptions().setName(name);
        return page.getByRole(AriaRole.BUTTON, options).or(page.getByRole(AriaRole.LINK, options));
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().matches(".*(" + expected + ").*")) {
            complaints.add("console at " + page.url() + ": " + message.text() + " " + message.location());
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(address) && !request.url().matches("(data|blob|about):.*")) {
            complaints.add("request to another site: " + request.url());
        }
    }

    private void judge(Response response) {
        if (response.status() >= 500) {
            complaints.add(response.status() + " from " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
