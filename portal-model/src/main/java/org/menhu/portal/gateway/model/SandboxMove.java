package org.menhu.portal.gateway.model;

/** What one may do in the sandbox's wallet. */
public enum SandboxMove {
    PAY,
    REFUSE,
    /** Pay, and the company's message is lost. */
    PAY_IN_SILENCE,
    /** Two payments for one order. */
    PAY_TWICE,
    /** Another amount than was asked for. */
    PAY_OTHER
}
