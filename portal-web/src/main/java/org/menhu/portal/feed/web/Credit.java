package org.menhu.portal.feed.web;

import java.util.ArrayList;
import java.util.Locale;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.shared.model.SafeHtml;
import org.menhu.portal.shared.web.Messages;

/** Where a text comes from and whether a machine helped: it goes wherever the whole text goes. */
record Credit(PublishedArticle article) {

    SafeHtml html(Locale language) {
        var words = new ArrayList<String>();
        words.add(Messages.text(language, "article.origin." + article.origin()));
        if (article.sourceName() != null && !article.sourceName().isBlank()) {
            words.add(Messages.text(language, "article.source") + source());
        }
        if (article.aiAssisted()) {
            words.add(Messages.text(language, "article.aiLabel"));
        }
        return SafeHtml.of("<p>" + String.join(" · ", words) + "</p>");
    }

    private String source() {
        var name = escaped(article.sourceName());
        var address = article.sourceUrl();
        return address == null || address.isBlank() ? name : "<a href=\"" + escaped(address) + "\">" + name + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
