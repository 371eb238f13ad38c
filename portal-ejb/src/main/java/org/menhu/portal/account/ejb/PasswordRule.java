package org.menhu.portal.account.ejb;

import org.menhu.portal.shared.model.FieldRefusedException;

/** What a password must be: long rather than odd, and not the name. */
final class PasswordRule {

    private static final int SHORTEST = 12; // characters, where guessing through the rate limit becomes hopeless
    private static final int LONGEST = 1000; // characters; room for any phrase
    private static final int DIFFERENT = 5; // so that 111111111111 is none

    private PasswordRule() {}

    /** @throws FieldRefusedException at the field {@code password} */
    static void check(String password, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new FieldRefusedException("password", "account.passwordLength", SHORTEST, LONGEST);
        }
        if (password.equalsIgnoreCase(name)) {
            throw new FieldRefusedException("password", "account.passwordIsName");
        }
        if (password.codePoints().distinct().count() < DIFFERENT) {
            throw new FieldRefusedException("password", "account.passwordTooPlain", DIFFERENT);
        }
    }
}
