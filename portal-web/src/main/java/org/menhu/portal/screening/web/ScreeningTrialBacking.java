package org.menhu.portal.screening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.menhu.portal.screening.ejb.RuleTrialService;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TriedText;
import org.menhu.portal.screening.model.Writer;
import org.menhu.portal.shared.model.Text;

/** The box in which a text is tried. */
@Named
@ViewScoped
public class ScreeningTrialBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleTrialService trial;

    @Text(max = 40, optional = true)
    private String name;

    @Text(max = 2000, optional = true)
    private String body;

    private String address;
    private boolean firstTime;
    private boolean draft = true;
    private TextKind kind = TextKind.COMMENT;
    private transient TriedText result;

    public void judge() {
        var text = new SentText(
                name == null ? "" : name, body == null ? "" : body, Set.of(), new Writer("trial", address, firstTime));
        result = draft ? trial.byDraft(kind, text) : trial.byRulesInForce(kind, text);
    }

    public TriedText getResult() {
        return result;
    }

    public TextKind[] getKinds() {
        return TextKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isFirstTime() {
        return firstTime;
    }

    public void setFirstTime(boolean firstTime) {
        this.firstTime = firstTime;
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean draft) {
        this.draft = draft;
    }

    public TextKind getKind() {
        return kind;
    }

    public void setKind(TextKind kind) {
        this.kind = kind;
    }
}
