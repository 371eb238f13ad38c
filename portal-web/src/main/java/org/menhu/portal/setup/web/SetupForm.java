package org.menhu.portal.setup.web;

import java.util.Locale;
import org.menhu.portal.setup.model.SetupAnswers;
import org.menhu.portal.shared.model.FieldRefusedException;

/** What is typed on the set-up page. */
public class SetupForm {

    private String token;
    private String siteName;
    private String name;
    private String displayName;
    private String password;
    private String passwordAgain;
    private String icpNumber;
    private boolean sampleContent = true;

    /** @throws FieldRefusedException when the two passwords differ */
    SetupAnswers answers() {
        if (!password.equals(passwordAgain)) {
            throw new FieldRefusedException("passwordAgain", "account.passwordsDiffer");
        }
        return new SetupAnswers(
                siteName.strip(),
                name.strip().toLowerCase(Locale.ROOT),
                displayName.strip(),
                password,
                icpNumber,
                sampleContent);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getSiteName() {
        return siteName;
    }

    public void setSiteName(String siteName) {
        this.siteName = siteName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }

    public String getIcpNumber() {
        return icpNumber;
    }

    public void setIcpNumber(String icpNumber) {
        this.icpNumber = icpNumber;
    }

    public boolean isSampleContent() {
        return sampleContent;
    }

    public void setSampleContent(boolean sampleContent) {
        this.sampleContent = sampleContent;
    }
}
