package org.vinculo.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One opening of a person's file. Written once; the database refuses to change or delete it. */
@Entity
@Table(name = "file_opening")
class FileOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "person_id")
    private long personId;

    private String page;
    private String address;

    protected FileOpening() {}

    FileOpening(Instant at, long accountId, long personId, String page, String address) {
        this.at = at;
        this.accountId = accountId;
        this.personId = personId;
        this.page = page;
        this.address = address;
    }

    Long getId() {
        return id;
    }
}
