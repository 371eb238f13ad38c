package org.menhu.portal.account.web;

import java.io.Serializable;

/** What stands in the fields for another password. */
public class PasswordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String old;
    private String wanted;
    private String again;

    boolean isTypedTwiceAlike() {
        return wanted != null && wanted.equals(again);
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
