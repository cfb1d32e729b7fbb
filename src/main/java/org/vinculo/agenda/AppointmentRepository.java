package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AppointmentRepository {

    private static final List<Appointment.State> TAKEN =
            List.of(Appointment.State.BOOKED, Appointment.State.ARRIVED, Appointment.State.HELD);

    @PersistenceContext
    private EntityManager em;

    /** Two who want the same worker's hour wait for each other here. */
    void lockWorker(long account) {
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, account)
                .getResultList();
    }

    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    Optional<Appointment> find(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    Optional<AppointmentLine> line(long id) {
        return em.createQuery(AppointmentLine.SELECT + "where a.id = :id", AppointmentLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Everything that takes something of a plan between two moments, but for the one it replaces. */
    List<AppointmentLine> taking(Plan plan, Instant from, Instant to) {
        return between(
                        "(a.workerId = :worker or a.personId = :person or a.roomId = :room or a.interpreterId = :interpreter)"
                                + " and a.id <> :replaced and a.state in :taken",
                        from,
                        to)
                .setParameter("worker", plan.workerId())
                .setParameter("person", plan.personId())
                .setParameter("room", plan.roomId() == null ? -1 : plan.roomId())
                .setParameter("interpreter", plan.interpreterId() == null ? -1 : plan.interpreterId())
                .setParameter("replaced", plan.replaces() == null ? -1 : plan.replaces())
                .setParameter("taken", TAKEN)
                .getResultList();
    }

    List<AppointmentLine> ofSite(long site, Instant from, Instant to) {
        return between("a.siteId = :site", from, to).setParameter("site", site).getResultList();
    }

    List<AppointmentLine> ofWorker(long worker, Instant from, Instant to) {
        return between("a.workerId = :worker and a.state in :taken", from, to)
                .setParameter("worker", worker)
                .setParameter("taken", TAKEN)
                .getResultList();
    }

    List<AppointmentLine> ofPerson(long person, Instant from, Instant to) {
        return between("a.personId = :person and a.state in :taken", from, to)
                .setParameter("person", person)
                .setParameter("taken", TAKEN)
                .getResultList();
    }

    private TypedQuery<AppointmentLine> between(String what, Instant from, Instant to) {
        return em.createQuery(
                        AppointmentLine.SELECT + "where " + what
                                + " and a.startsAt < :to and a.endsAt > :from order by a.startsAt, a.id",
                        AppointmentLine.class)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    /** Those she did not come to since then. */
    List<Long> missedBy(long person, Instant since) {
        return em.createQuery(
                        "select a.id from Appointment a where a.personId = :person and a.state = :missed and a.startsAt > :since",
                        Long.class)
                .setParameter("person", person)
                .setParameter("missed", Appointment.State.NO_SHOW)
                .setParameter("since", since)
                .getResultList();
    }

    /** What has not come to pass of somebody who leaves. */
    List<Appointment> openOf(long worker, Instant from) {
        return em.createQuery(
                        "select a from Appointment a where a.workerId = :worker and a.state in :open and a.endsAt > :from",
                        Appointment.class)
                .setParameter("worker", worker)
                .setParameter("open", List.of(Appointment.State.BOOKED, Appointment.State.ARRIVED))
                .setParameter("from", from)
                .getResultList();
    }

    /** Booked, begins between two moments, and its worker was not reminded; the earliest first. */
    List<Appointment> notReminded(Instant after, Instant before) {
        return em.createQuery(
                        "select a from Appointment a where a.state = :booked and a.remindedAt is null"
                                + " and a.startsAt > :after and a.startsAt < :before order by a.startsAt, a.id",
                        Appointment.class)
                .setParameter("booked", Appointment.State.BOOKED)
                .setParameter("after", after)
                .setParameter("before", before)
                .getResultList();
    }

    /**
     * Takes note that its worker is reminded now.
     *
     * @return false when another server did before
     */
    boolean remind(long id, Instant now) {
        return em.createNativeQuery("update appointment set reminded_at = ?2 where id = ?1 and reminded_at is null")
                        .setParameter(1, id)
                        .setParameter(
                                2,
                                Timestamp.valueOf(now.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                        .executeUpdate()
                == 1;
    }
}
