package org.menhu.portal.it.bench;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page of the console as its user has it open: its buttons send what the browser would. */
final class Console {

    private static final String STATE = "jakarta.faces.ViewState";

    private final Person user;
    private final String path;
    private final String form;
    private final String state;
    private Element shown;

    /** @param form the id of the form whose buttons are pressed; each brings it anew */
    Console(Person user, String path, String form) throws IOException, InterruptedException {
        this.user = user;
        this.path = path;
        this.form = form;
        this.shown = Jsoup.parse(user.opens(path)).getElementById(form);
        this.state = shown.selectFirst("input[name=" + STATE + "]").val();
    }

    /** Presses the first button of this class, which is one of an item. */
    void presses(String styleClass) throws IOException, InterruptedException {
        var button = shown.selectFirst("." + styleClass);
        var answer = Jsoup.parse(user.submits(path, fields(button)), "", Parser.xmlParser());
        var updated = answer.selectFirst("update[id=" + form + "]");
        if (updated == null) {
            throw new IllegalStateException(button.id() + " brought no " + form + ": " + answer);
        }
        shown = Jsoup.parse(updated.text()).getElementById(form);
    }

    private Map<String, String> fields(Element button) {
        return Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                button.id(),
                "jakarta.faces.partial.execute",
                button.id(),
                "jakarta.faces.partial.render",
                form,
                form,
                form,
                button.id(),
                button.id(),
                "item",
                button.closest("[data-item]").attr("data-item"),
                STATE,
                state);
    }
}
