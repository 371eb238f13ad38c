package org.menhu.portal.shared.web;

/** An address within the portal, as a guest is led back to after signing in. Never one of another site. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The wanted address when it is a local one, else the fallback. */
    public static String orElse(String wanted, String fallback) {
        return isLocal(wanted) ? wanted : fallback;
    }

    private static boolean isLocal(String address) {
        return address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0 // browsers read it as a slash
                && address.chars().noneMatch(c -> c <= ' ' || c == 0x7f); // and drop tabs and line ends
    }
}
