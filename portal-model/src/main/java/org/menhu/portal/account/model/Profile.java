package org.menhu.portal.account.model;

/**
 * What somebody says of himself.
 *
 * @param language of the console: zh-CN or en; null for that of the site
 */
public record Profile(String displayName, String email, String bio, String language) {

    public static Profile of(Account account) {
        return new Profile(account.getDisplayName(), account.getEmail(), account.getBio(), account.getLanguage());
    }
}
