package org.menhu.portal.payment.model;

/** Which way money has gone. */
public enum EntryKind {
    PAYMENT,
    REFUND
}
