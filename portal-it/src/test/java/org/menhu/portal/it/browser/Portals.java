package org.menhu.portal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What all browser tests share: one browser, and one portal with its sample content. Both end with the test run. */
final class Portals {

    private static final System.Logger LOG = System.getLogger(Portals.class.getName());

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    private static Playwright playwright;
    private static Browser browser;
    private static PortalProcess demo;

    private Portals() {}

    /** A portal that has set itself up with the sample content. */
    static synchronized PortalProcess demo() {
        if (demo == null) {
            demo = atTheEnd(PortalProcess.start("--demo"));
        }
        return demo;
    }

    static String demoAdministrator() {
        return demo().said(Pattern.compile("^administrator: (\\S+)")).orElseThrow();
    }

    static String demoPassword() {
        return demo().said(Pattern.compile("^password: (\\S+)")).orElseThrow();
    }

    static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                            .setChromiumSandbox(false) // root has none
                            .setArgs(QUIET));
            atTheEnd(playwright);
        }
        return browser;
    }

    /** Has it closed when the tests are over, what was opened last first. */
    static synchronized <T extends AutoCloseable> T atTheEnd(T resource) {
        if (OPEN.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(Portals::closeAll));
        }
        OPEN.push(resource);
        return resource;
    }

    private static synchronized void closeAll() {
        while (!OPEN.isEmpty()) {
            try {
                OPEN.pop().close();
            } catch (Exception e) { // the others are to be closed all the same
                LOG.log(System.Logger.Level.WARNING, "could not be closed", e);
            }
        }
    }
}
