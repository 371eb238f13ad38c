package org.menhu.portal.setting.model;

/** The settings of the site, each with what holds until the owner says otherwise. */
public enum SettingKey {
    SITE_NAME("门户"),
    SITE_DESCRIPTION(""),
    /** zh-CN or en: the language of the public pages. */
    SITE_LANGUAGE("zh-CN"),
    SITE_ZONE("Asia/Shanghai"),
    /** The canonical address of the site, without a slash at the end; empty: the configured one, else that of the request. */
    BASE_URL(""),
    /** 沪ICP备2023034348号-8 */
    ICP_NUMBER(""),
    /** 沪公网安备31010602000001号 */
    POLICE_NUMBER(""),
    COPYRIGHT(""),
    /** Whether somebody who may review may approve what he wrote himself. */
    OWN_APPROVAL("false"),
    COMMENTS_OPEN("true"),
    /** Whether those comment too who have not signed in. */
    COMMENTS_BY_GUESTS("true"),
    /** Until when no comments are taken anywhere; an ISO instant, which may be over, or empty. */
    COMMENTS_CLOSED_UNTIL(""),
    /** Days within which an appeal against a rejection is answered. */
    APPEAL_DAYS("7"),
    DONATIONS_OPEN("true"),
    /** Whether readers give by order where there is a merchant account; else by the codes of payees. */
    DONATION_ORDERS("true"),
    /** Whether givers who want to are shown on the wall. */
    DONATION_WALL("true"),
    /** When the operator confirmed that he knows the rules on personal codes (银发〔2021〕259号); an ISO instant or empty. */
    DONATION_RULES_READ(""),
    /** First and last day on which the site is shown in grey; ISO dates or empty. */
    GREY_FROM(""),
    GREY_UNTIL(""),
    PARAGRAPH_INDENT("false"),
    ARTICLES_PER_PAGE("20"),
    /** Whether feeds hold whole articles; else their summaries. */
    FEED_WHOLE("true"),
    // how much each finding of the check before publishing matters: OFF, WARNING or BLOCKING
    QUALITY_REPEATED_PHRASE("WARNING"),
    QUALITY_LONG_CLAUSE("WARNING"),
    QUALITY_MANUAL_NUMBERING("WARNING"),
    QUALITY_HEADING_ORDER("WARNING"),
    QUALITY_PICTURE_ALT("WARNING"),
    QUALITY_SOURCE("WARNING"),
    QUALITY_AI_LABEL("WARNING"),
    QUALITY_TITLE_LENGTH("WARNING"),
    QUALITY_DEAD_LINK("WARNING"),
    /** When the site was set up; an ISO instant. Its row can be inserted once only, so that two set-ups never both succeed. */
    SET_UP_AT("");

    private final String defaultValue;

    SettingKey(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    public String defaultValue() {
        return defaultValue;
    }
}
