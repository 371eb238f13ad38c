package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void aTextSavedTwiceIsTheSame() {
        assertThat(text("题", "文", "摘要").isSameAs(text("题", "文", "摘要"))).isTrue();
    }

    @Test
    void eachPartThatDiffersMakesAnotherText() {
        var text = text("题", "文", "摘要");

        assertThat(text.isSameAs(text("题目", "文", "摘要"))).isFalse();
        assertThat(text.isSameAs(text("题", "文。", "摘要"))).isFalse();
        assertThat(text.isSameAs(text("题", "文", "别的"))).isFalse();
    }

    @Test
    void aBlankSummaryIsNone() {
        assertThat(text("题", "文", " ").hasOwnSummary()).isFalse();
        assertThat(text("题", "文", " ").isSameAs(text("题", "文", null))).isTrue();
        assertThat(text("题", "文", null).isSameAs(text("题", "文", "摘要"))).isFalse();
    }

    @Test
    void whatReadersAreToldIsKeptThoughTheTextIsTheSame() {
        var told = text("题", "文", "摘要");
        told.setCorrection("补上出处");

        assertThat(told.isSameAs(text("题", "文", "摘要"))).isFalse();
    }

    private static ArticleText text(String title, String markdown, String summary) {
        var text = new ArticleText();
        text.setTitle(title);
        text.setMarkdown(markdown);
        text.setSummary(summary);
        return text;
    }
}
