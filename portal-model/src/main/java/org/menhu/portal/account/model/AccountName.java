package org.menhu.portal.account.model;

/** Somebody as one chooses him out of several. */
public record AccountName(Long id, String name, String displayName) {

    /** Tells two of the same display name apart. */
    public String label() {
        return displayName.equals(name) ? name : displayName + " · " + name;
    }
}
