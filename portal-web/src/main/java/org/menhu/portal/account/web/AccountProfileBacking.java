package org.menhu.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.account.ejb.ProfileService;
import org.menhu.portal.account.model.Profile;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.web.FlashMessages;

/** The page of one's own account. */
@Named
@ViewScoped
public class AccountProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileService profiles;

    private String displayName;
    private String email;
    private String bio;
    private String language;

    private final PasswordForm password = new PasswordForm();

    @PostConstruct
    void load() {
        var mine = profiles.mine();
        displayName = mine.displayName();
        email = mine.email();
        bio = mine.bio();
        language = mine.language();
    }

    /** Saves and shows the page anew, in the language that may have changed. */
    public String save() {
        profiles.describe(new Profile(displayName, email, bio, language));
        FlashMessages.done("account.profileSaved");
        return "/admin/account/profile?faces-redirect=true";
    }

    /** Ends all sign-ins, so that the next page is the one to sign in with the new password. */
    public String changePassword() {
        if (!password.isTypedTwiceAlike()) {
            throw new FieldRefusedException("newPasswordAgain", "account.passwordsDiffer");
        }
        profiles.changePassword(password.getOld(), password.getWanted());
        return "/account/sign-in?faces-redirect=true";
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBio() {
        return bio;
    }

    public void setBio(String bio) {
        this.bio = bio;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PasswordForm getPassword() {
        return password;
    }
}
