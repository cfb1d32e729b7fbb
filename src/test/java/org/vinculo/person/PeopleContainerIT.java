package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.search.DrainStep;
import org.vinculo.search.OutboxDrain;
import org.vinculo.search.SearchIndex;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AuditTrail;
import org.vinculo.startup.SetupForm;
import org.vinculo.startup.SetupService;

/** What only the container itself can show: its persistence, its transactions, its refusals, and the way into the index. */
@ExtendWith(ArquillianExtension.class)
class PeopleContainerIT {

    private static final int BREAKS = 100;

    /** An account and a site of the demonstration data. */
    private static final long ACCOUNT = 1;

    private static final long SITE = 1;

    @Inject
    private PersonRepository repository;

    @Inject
    private SearchOutbox outbox;

    @Inject
    private OutboxDrain drain;

    @Inject
    private SearchIndex index;

    @Inject
    private DrainBreaker breaker;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonService guarded;

    @Inject
    private SetupService setup;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Store store;

    @Resource(lookup = "jdbc/vinculo")
    private DataSource dataSource;

    /** Test classes are given no persistence context; beans are. */
    @Dependent
    static class Store {

        @PersistenceContext
        private EntityManager em;
    }

    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "house.war")
                .importFrom(Path.of(System.getProperty("vinculo.war")).toFile())
                .as(WebArchive.class)
                .addClasses(PeopleContainerIT.class, DrainBreaker.class)
                .addAsLibraries(jar(org.assertj.core.api.Assertions.class), jar(net.bytebuddy.ByteBuddy.class));
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void saved_people_are_found_once_though_the_drain_breaks_before_and_after_the_index() throws Exception {
        for (DrainStep step : DrainStep.values()) {
            int before = breaker.broken();
            breaker.breakNext(step, BREAKS);
            List<Long> saved = new ArrayList<>();
            while (breaker.broken() < before + BREAKS) {
                saved.add(save(letters()));
                drain.now();
            }
            drain.now();

            assertThat(saved).isNotEmpty();
            for (long id : saved) {
                assertThat(documents(id)).as(step + " " + id).isEqualTo(1);
                assertThat(em().find(Person.class, id)).isNotNull();
            }
            assertThat(drain.waiting()).isZero();
        }
    }

    @Test
    void change_taken_back_leaves_no_trace_in_the_trail_or_the_outbox() throws Exception {
        long audited = count("audit_entry");
        transaction.begin();
        long id = repository.add(person(letters())).getId();
        outbox.changed(PersonDocument.KIND, id);
        audit.recordBy("test", "Person", id, "register", null, null, null);
        em().flush();
        assertThat(count("audit_entry")).isEqualTo(audited + 1);
        transaction.rollback();

        assertThat(count("audit_entry")).isEqualTo(audited);
        drain.now();
        assertThat(documents(id)).isZero();
    }

    @Test
    void other_end_of_a_reference_is_read_only_when_asked_for() throws Exception {
        long id = within(() -> {
            Person person = person(letters());
            repository.add(person);
            PhoneForm phone = new PhoneForm();
            phone.setNumber("962 555 0100");
            em().persist(new Phone(person, 0, phone));
            return person.getId();
        });

        within(() -> {
            em().clear();
            Phone phone = em().createQuery("select h from Phone h where h.person.id = :id", Phone.class)
                    .setParameter("id", id)
                    .getSingleResult();
            assertThat(em().getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(phone, "person"))
                    .isFalse();
            return null;
        });
    }

    @Test
    void nothing_is_remembered_between_transactions() throws Exception {
        long id = save(letters());
        within(() -> em().find(Person.class, id).getBirth().hashCode());
        assertThat(em().getEntityManagerFactory().getCache().contains(Person.class, id))
                .isFalse();
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update person set birth_precision = 'YEAR', birth_date = '1990-07-01' where id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        }

        assertThat(within(() -> em().find(Person.class, id).getBirth().getPrecision()))
                .isEqualTo(BirthPrecision.YEAR);
    }

    @Test
    void moments_keep_their_microseconds_in_utc() throws Exception {
        Instant moment = Instant.parse("2026-03-29T02:30:00.123456Z");
        long id = within(() -> {
            Person person = new Person(form(letters()), LocalDate.of(2026, 3, 29), ACCOUNT, moment);
            return repository.add(person).getId();
        });

        assertThat(within(() -> {
                    em().clear();
                    return em().createQuery("select p.registeredAt from Person p where p.id = :id", Instant.class)
                            .setParameter("id", id)
                            .getSingleResult();
                }))
                .isEqualTo(moment);
        assertThat(System.getProperty("user.timezone")).isEqualTo("UTC");
    }

    @Test
    void other_transactions_are_read_as_committed() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void guarded_service_refuses_a_caller_without_a_role() {
        assertThatThrownBy(() -> guarded.register(form(letters()), null)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> guarded.edit(1)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void refusal_of_the_house_comes_out_of_a_service_unwrapped() {
        assertThatThrownBy(() -> setup.finish("no code", new SetupForm())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void trails_are_neither_edited_nor_deleted() {
        for (String change : List.of(
                "update audit_entry set why = 'x'",
                "delete from audit_entry",
                "update file_opening set page = 'x'",
                "delete from file_opening")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("not");
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long save(String name) throws Exception {
        return within(() -> {
            long id = repository.add(person(name)).getId();
            outbox.changed(PersonDocument.KIND, id);
            return id;
        });
    }

    private long documents(long id) {
        try (SearchSession session = index.session()) {
            return session.search(PersonDocument.class)
                    .where(f -> f.id().matching(id))
                    .fetchTotalHitCount();
        }
    }

    private EntityManager em() {
        return store.em;
    }

    private long count(String table) {
        return ((Number) em().createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }

    private Person person(String name) {
        Instant now = clock.instant();
        return new Person(form(name), LocalDate.of(2026, 1, 1), ACCOUNT, now);
    }

    private static PersonForm form(String name) {
        PersonForm form = new PersonForm();
        form.setUsedName(name);
        form.setSiteId(SITE);
        return form;
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[-0-9]", "x");
    }

    private <T> T within(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception | AssertionError e) {
            transaction.rollback();
            throw e;
        }
    }
}
