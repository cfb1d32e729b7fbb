package org.vinculo.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A stored thing with its number and the version that tells two editors apart. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /**
     * Refuses a change that was typed over an older state.
     *
     * @param seen the version the editor had before her
     * @throws StaleVersionException when somebody saved in between
     */
    public void requireVersion(long seen) {
        if (version != seen) {
            throw new StaleVersionException();
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (id != null && getClass().isInstance(other) && id.equals(((BaseEntity) other).id));
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
