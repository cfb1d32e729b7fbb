package org.vinculo.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** A room of a site in which people are received. One that is given up stays where it was used. */
@Entity
@Table(name = "room")
public class Room extends BaseEntity {

    @Column(name = "site_id")
    private long siteId;

    private String name;
    private int places;

    /** A name of its own: the database keeps the other word for itself. */
    @Column(name = "step_free")
    private boolean accessible;

    private boolean active = true;

    protected Room() {}

    Room(long siteId, RoomForm form) {
        this.siteId = siteId;
        change(form);
    }

    final void change(RoomForm form) {
        name = form.getName().strip();
        places = form.getPlaces();
        accessible = form.isAccessible();
    }

    void close() {
        requireActive(true);
        active = false;
    }

    void reopen() {
        requireActive(false);
        active = true;
    }

    private void requireActive(boolean wanted) {
        if (active != wanted) {
            throw new BusinessException("agenda.room.changed");
        }
    }

    RoomForm form() {
        RoomForm form = new RoomForm();
        form.setName(name);
        form.setPlaces(places);
        form.setAccessible(accessible);
        return form;
    }

    long getSiteId() {
        return siteId;
    }

    boolean isActive() {
        return active;
    }
}
