package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CommentIT {

    /** Where other tests say much. */
    static final String CROWDED = "/article/darning";

    private static final String PATH = "/article/last-bus";

    private final PortalProcess portal = Portals.demo();

    @Test
    void aGuestsCommentIsSeenByHimAloneUntilAModeratorApprovesIt() {
        try (var guest = Visitor.atDesk(portal);
                var other = Visitor.withPhone(portal);
                var moderator = Visitor.atDesk(portal)) {
            comment(guest, "夜归人", "末班车上的人都记得这盏灯。");
            guest.sees("末班车上的人都记得这盏灯。").sees("待审");
            other.opens(PATH).doesNotSee("末班车上的人都记得这盏灯。");
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            new Moderator(moderator).approves("末班车上的人都记得这盏灯。");
            other.opens(PATH).sees("末班车上的人都记得这盏灯。");
        }
    }

    @Test
    void itWorksWithoutScriptsAndARefusedCommentNamesItsReason() {
        try (var guest = Visitor.withoutScripts(portal);
                var other = Visitor.atDesk(portal);
                var moderator = Visitor.atDesk(portal)) {
            comment(guest, "匆匆客", "买一送一,详情请看我的主页。");
            guest.sees("待审");
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            new Moderator(moderator).rejects("买一送一,详情请看我的主页。");
            guest.opens(PATH).sees("未通过");
            other.opens(PATH).doesNotSee("买一送一");
        }
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndWhatWasTypedStays() {
        try (var guest = Visitor.withoutScripts(portal)) {
            guest.opens(PATH);
            guest.element("[id='comment-form:name']").fill("路人");
            guest.waitsAsAReaderWould();
            guest.element("[id='comment-form:send']").evaluate("button => button.form.noValidate = true");
            guest.element("[id='comment-form:send']").click();
            assertThat(guest.element("[id='comment-form:body-error']")).hasText("请填写此项。");
            assertThat(guest.element("[id='comment-form:name']")).hasValue("路人");
        }
    }

    static void comment(Visitor guest, String name, String text) {
        guest.opens(PATH);
        guest.element("[id='comment-form:body']").fill(text);
        guest.element("[id='comment-form:name']").fill(name);
        guest.waitsAsAReaderWould();
        guest.element("[id='comment-form:send']").click();
    }

    /** Each by a guest of his own, all at once. */
    static void comments(PortalProcess portal, String... texts) {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = Stream.of(texts)
                    .map(text -> readers.submit(() -> new FormClient(portal)
                            .submit(
                                    CROWDED,
                                    "comment-form",
                                    Map.of("comment-form:name", "读者", "comment-form:body", text))
                            .statusCode()))
                    .toList();
            Assertions.assertThat(sent)
                    .allSatisfy(answer -> Assertions.assertThat(answer.get()).isEqualTo(200));
        }
    }
}
