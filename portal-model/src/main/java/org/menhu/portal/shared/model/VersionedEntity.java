package org.menhu.portal.shared.model;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entity with a generated id, protected against lost updates by a version number. */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    /** The id, or null until the entity has been written. */
    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || id != null && other instanceof VersionedEntity entity && sameType(entity) && id.equals(entity.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode(); // stays the same when the id arrives
    }

    private boolean sameType(VersionedEntity entity) {
        return getClass() == entity.getClass();
    }
}
