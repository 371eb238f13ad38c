package org.menhu.portal.setup.web;

import java.util.Set;
import org.menhu.portal.account.web.NewAccountForm;
import org.menhu.portal.setup.model.SetupAnswers;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.Role;

/** What is typed on the set-up page. */
public class SetupForm {

    private String token;
    private String siteName;
    private final NewAccountForm administrator = new NewAccountForm();
    private String passwordAgain;
    private String icpNumber;
    private boolean sampleContent = true;

    /** @throws FieldRefusedException when the two passwords differ */
    SetupAnswers answers() {
        if (!administrator.getPassword().equals(passwordAgain)) {
            throw new FieldRefusedException("passwordAgain", "account.passwordsDiffer");
        }
        return new SetupAnswers(
                siteName.strip(), administrator.withRoles(Set.of(Role.ADMINISTRATOR)), icpNumber, sampleContent);
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

    public NewAccountForm getAdministrator() {
        return administrator;
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
