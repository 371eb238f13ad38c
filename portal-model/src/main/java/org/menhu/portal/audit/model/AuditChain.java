package org.menhu.portal.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the record, in one row: who writes a line locks it, so that two writers never fork the chain. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** The id of the only row. */
    public static final int ID = 1;

    @Id
    private int id;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String lastHash;

    protected AuditChain() {}

    public String getLastHash() {
        return lastHash;
    }

    public void append(AuditEntry entry) {
        lastHash = entry.getHash();
    }
}
