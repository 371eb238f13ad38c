package org.menhu.portal.account.model;

/** Where a request comes from. */
public record Visitor(String address, String userAgent) {

    private static final int AGENT_LENGTH = 300; // what the column holds

    public Visitor {
        if (userAgent != null && userAgent.length() > AGENT_LENGTH) {
            userAgent = userAgent.substring(0, AGENT_LENGTH);
        }
    }
}
