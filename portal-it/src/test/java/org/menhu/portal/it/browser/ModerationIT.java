package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ModerationIT {

    private static final String PATH = CommentIT.CROWDED;
    private static final int WAVE = 4;
    private static final int MANY = 30;

    private final PortalProcess portal = Portals.demo();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void twoModeratorsNeverDecideOnOneText() {
        CommentIT.comments(portal, "两个人看的" + mark);
        try (var first = Visitor.atDesk(portal);
                var second = Visitor.atDesk(portal)) {
            first.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var other = Moderator.madeBy(first, second);
            other.finds("两个人看的" + mark);
            var quick = new Moderator(first);
            quick.claims("两个人看的" + mark);

            other.item("两个人看的" + mark).locator(".decide-approve").click();
            second.sees("正在处理这条文字");
            second.opens(Moderator.QUEUE);
            assertThat(second.element(".queue-item--taken").first()).isVisible();
            assertThat(other.item("两个人看的" + mark)).hasCount(0);

            quick.item("两个人看的" + mark).locator(".decide-approve").click();
            assertThat(quick.item("两个人看的" + mark)).hasCount(0);
        }
    }

    @Test
    void aDecisionIsUndoneByOneKeyAndTheCommentWaitsAgain() {
        CommentIT.comments(portal, "手滑" + mark);
        try (var visitor = Visitor.atDesk(portal);
                var reader = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var moderator = new Moderator(visitor);
            var before = commentsOf(reader);
            moderator.approves("手滑" + mark);
            Assertions.assertThat(commentsOf(reader)).isEqualTo(before + 1);
            reader.sees("手滑" + mark);

            visitor.presses("u");

            assertThat(moderator.item("手滑" + mark)).hasCount(1);
            Assertions.assertThat(commentsOf(reader)).isEqualTo(before);
            reader.doesNotSee("手滑" + mark);
        }
    }

    @Test
    void aWaveOfTheSameTextIsDecidedByOneClick() {
        var texts = IntStream.range(0, WAVE).mapToObj(i -> "加 微信 " + "!".repeat(i) + mark + " 领红包");
        CommentIT.comments(portal, texts.toArray(String[]::new));
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var moderator = new Moderator(visitor);
            moderator.finds(mark + " 领红包");
            moderator
                    .item(mark + " 领红包")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WAVE + " 条全部不通过"))
                    .click();
            moderator.confirms(1);
            visitor.sees(WAVE + " 条判为不通过");
            assertThat(moderator.item(mark + " 领红包")).hasCount(0);
        }
    }

    @Test
    void manyTextsAreDecidedByKeysAlone() {
        CommentIT.comments(
                portal,
                IntStream.range(0, MANY)
                        .mapToObj(i -> "第" + i + "条" + mark + "键")
                        .toArray(String[]::new));
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            visitor.opens(Moderator.QUEUE);
            var moderator = new Moderator(visitor);
            visitor.presses("j");
            for (var decided = 0; visitor.element(".queue-item").count() > 0; decided++) {
                if (decided % 3 == 0) {
                    moderator.decidesByKey("r");
                } else {
                    moderator.decidesByKey("a");
                }
            }
            visitor.sees("队列是空的");
            visitor.opens("/admin/moderation/decisions?outcome=REJECTED").sees(mark + "键");
        }
    }

    @Test
    void theKeysOfTheDialogCountAlsoBeforeItHasTheFocus() {
        CommentIT.comments(portal, "一条" + mark + "快");
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var moderator = new Moderator(visitor);
            moderator.finds(mark + "快");
            moderator.item(mark + "快").locator(".decide-reject").click();
            visitor.entersDialog();
            moderator.item(mark + "快").focus();
            visitor.presses("1").presses("Enter");
            assertThat(moderator.item(mark + "快")).hasCount(0);
        }
    }

    private static int commentsOf(Visitor reader) {
        var title = reader.opens(PATH).element("#comments-title small");
        return title.count() == 0 ? 0 : Integer.parseInt(title.innerText().replaceAll("\\D", ""));
    }
}
