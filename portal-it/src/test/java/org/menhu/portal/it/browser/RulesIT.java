package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesIT {

    private final PortalProcess portal = Portals.demo();

    @Test
    void aRuleIsWrittenTriedReplayedAndPublished() {
        try (var moderator = Visitor.atDesk(portal)) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            add(moderator, "水晶");
            moderator.element("[id='rules:list'] tr:has-text('水晶') a").click();
            moderator.element("[id='adding:lines']").fill("紫水晶代购\n紫 水 晶 代 购\n.\n");
            moderator.element("[id='adding:add']").click();
            moderator.sees("新增 1 个，重复 1 个，无效 1 个。");

            moderator.opens("/admin/rules/try");
            moderator.element("[id='trial:body']").fill("出售紫.水\u200b.晶代購𠀀");
            moderator.element("[id='trial:judge']").click();
            assertThat(moderator.element("[id='trial:result'] mark")).hasText("紫.水\u200b.晶代購");
            moderator.element("[id='replay:start']").click();
            assertThat(moderator.element("#replay-phase[data-phase='DONE']")).isVisible();

            moderator.opens("/admin/rules");
            moderator.element("[id='version:publish']").click();
            moderator.element("[id='publication:confirm']").click();
            moderator.sees("草稿与现行版相同。");
        }
    }

    @Test
    void aFormOfTheConsoleThatIsSentBeforeItsScriptsHaveComeIsTaken() {
        try (var moderator = Visitor.withoutScripts(portal)) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            moderator.opens("/admin/rules/try");
            moderator.element("[id='trial:body']").fill("一句普通的话");
            moderator.element("[id='trial:judge']").click();
            assertThat(moderator.element("[id='trial:result'] [role=status]")).isVisible();
            assertThat(moderator.element("[id='trial:body']")).hasValue("一句普通的话");
        }
    }

    @Test
    void aPatternThatCouldHangARequestIsRefusedAndWhatWasTypedStays() {
        try (var moderator = Visitor.atDesk(portal)) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            moderator.opens("/admin/rules");
            moderator.element("[id='new:add']").click();
            moderator.entersDialog();
            moderator.element("[id='rule:name']").fill("太大");
            moderator.element("[id='rule:kind']").selectOption("PATTERN");
            moderator.element("[id='rule:pattern']").fill("((a{50}){50}){50}");
            moderator.element("[id='rule:save']").click();
            moderator.sees("表达式过大");
            assertThat(moderator.element("[id='rule:pattern']")).hasValue("((a{50}){50}){50}");
        }
    }

    private static void add(Visitor moderator, String name) {
        moderator.opens("/admin/rules");
        moderator.element("[id='new:add']").click();
        moderator.entersDialog();
        moderator.element("[id='rule:name']").fill(name);
        moderator.element("[id='rule:save']").click();
        assertThat(moderator.element("[id='rules:list'] tr:has-text('" + name + "')"))
                .isVisible();
    }
}
