package org.vinculo.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scheduler over a year: every task a rule asks for exists exactly once, whatever stood still or ran twice. */
@ExtendWith(ArquillianExtension.class)
class TaskRulesContainerIT {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final int DAYS = 366;
    private static final int DAYS_AHEAD = 60;

    /** Nothing runs on these days of the year. */
    private static final int DOWN_FROM = 100;

    private static final int DOWN_UNTIL = 102;

    @Inject
    private TaskRuleJob job;

    @Inject
    @Any
    private Instance<TaskRule> rules;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/vinculo")
    private DataSource dataSource;

    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "rules.war")
                .importFrom(Path.of(System.getProperty("vinculo.war")).toFile())
                .as(WebArchive.class)
                .addClasses(TaskRulesContainerIT.class, MovedClock.class)
                .addAsLibraries(jar(org.assertj.core.api.Assertions.class), jar(net.bytebuddy.ByteBuddy.class));
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void year_day_by_day_with_days_of_downtime_and_two_schedulers_racing() throws Exception {
        runAll();
        LocalDate first = today();
        Map<Long, LocalDate> documents = documentsOfAYear(first);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int day = 1; day <= DAYS; day++) {
                if (day < DOWN_FROM || day > DOWN_UNTIL) {
                    MovedClock.ahead(day);
                    race(two);
                }
            }
        } finally {
            MovedClock.ahead(0);
            two.shutdown();
        }

        Map<Long, List<LocalDate>> opened = opened();
        documents.forEach((stay, expiresOn) -> assertThat(opened.get(stay))
                .as("document %s that ends on %s", stay, expiresOn)
                .containsExactly(firstRunFrom(first, expiresOn.minusDays(DAYS_AHEAD))));
        opened.forEach((stay, days) -> assertThat(days).as("document %s", stay).hasSize(1));
    }

    private static LocalDate firstRunFrom(LocalDate first, LocalDate wanted) {
        long day = ChronoUnit.DAYS.between(first, wanted);
        return day >= DOWN_FROM && day <= DOWN_UNTIL ? first.plusDays(DOWN_UNTIL + 1L) : wanted;
    }

    private void race(ExecutorService two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            runs.add(two.submit(() -> {
                start.await();
                runAll();
                return null;
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
    }

    private void runAll() {
        for (TaskRule rule : rules) {
            while (job.run(rule) > 0) {
                assertThat(rule.kind()).isNotNull();
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** A document that ends for every third day of the year from the 61st day on, two for each day of the downtime. */
    private Map<Long, LocalDate> documentsOfAYear(LocalDate first) throws SQLException {
        Map<Long, LocalDate> documents = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into stay (person_id, condition_code, document_kind, expires_on, recorded_at)"
                                + " select min(id), 'VRH', 'CARD', ?, utc_timestamp(6) from person where stage = 'LINKING'",
                        Statement.RETURN_GENERATED_KEYS)) {
            for (int day = 1; day <= DAYS; day++) {
                boolean down = day >= DOWN_FROM && day <= DOWN_UNTIL;
                for (int i = 0; i < (down ? 2 : day % 3 == 0 ? 1 : 0); i++) {
                    LocalDate expiresOn = first.plusDays(day + DAYS_AHEAD);
                    insert.setDate(1, Date.valueOf(expiresOn));
                    insert.executeUpdate();
                    try (ResultSet keys = insert.getGeneratedKeys()) {
                        keys.next();
                        documents.put(keys.getLong(1), expiresOn);
                    }
                }
            }
        }
        assertThat(documents).hasSizeGreaterThan(100);
        return documents;
    }

    /** The days on which a task was opened, for each document there is one about. */
    private Map<Long, List<LocalDate>> opened() throws SQLException {
        Map<Long, List<LocalDate>> opened = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select m.subject_id, t.created_at from task t"
                        + " join task_rule_mark m on m.kind = t.kind and m.subject_id = t.subject_id"
                        + " where t.kind = 'DOCUMENT_EXPIRES'")) {
            while (rows.next()) {
                LocalDate day = rows.getTimestamp(2)
                        .toLocalDateTime()
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(ZONE)
                        .toLocalDate();
                opened.computeIfAbsent(rows.getLong(1), stay -> new ArrayList<>())
                        .add(day);
            }
        }
        return opened;
    }
}
