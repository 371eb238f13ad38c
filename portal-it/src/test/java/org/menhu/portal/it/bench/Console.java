package org.menhu.portal.it.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page of the console as its user has it open: its buttons send what the browser would. */
final class Console {

    private static final String STATE = "jakarta.faces.ViewState";

    private final Person user;
    private final String action;
    private final String form;
    private final String state;
    private final String nonce;
    private Element shown;

    /** @param form the id of the form whose buttons are pressed; each brings it anew */
    Console(Person user, String path, String form) throws IOException, InterruptedException {
        this.user = user;
        this.form = form;
        var page = Jsoup.parse(user.opens(path));
        this.nonce = page.selectFirst("script[nonce]").attr("nonce");
        this.shown = page.getElementById(form);
        this.action = shown.attr("action");
        this.state = shown.selectFirst("input[name=" + STATE + "]").val();
    }

    /** Presses the first button of this class, which is one of an item. */
    void presses(String styleClass) throws IOException, InterruptedException {
        var button = shown.selectFirst("." + styleClass);
        var answer = Jsoup.parse(user.submits(action, fields(button)), "", Parser.xmlParser());
        var updated = answer.selectFirst("update[id=" + form + "]");
        if (updated == null) {
            throw new IllegalStateException(button.id() + " brought no " + form + ": " + answer);
        }
        shown = Jsoup.parse(updated.text()).getElementById(form);
    }

    private Map<String, String> fields(Element button) {
        var fields = new HashMap<String, String>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", button.id());
        fields.put("jakarta.faces.partial.execute", button.id());
        fields.put("jakarta.faces.partial.render", form);
        fields.put(form, form);
        fields.put(button.id(), button.id());
        fields.put("item", button.closest("[data-item]").attr("data-item"));
        fields.put("primefaces.nonce", nonce);
        fields.put(STATE, state);
        return fields;
    }
}
