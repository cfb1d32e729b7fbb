package org.vinculo.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.vinculo.backup.Restore;
import org.vinculo.settings.Setting;

/** Brings the portal up in order. Whatever fails here stops the start: a half portal is worse than none. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Portal {

    private static final Logger LOG = Logger.getLogger(Portal.class.getName());

    @Resource(lookup = "jdbc/vinculo")
    private DataSource dataSource;

    @Inject
    private Schema schema;

    @Inject
    private Restore restore;

    @Inject
    private IndexCheck indexCheck;

    @Inject
    private SetupCode setupCode;

    private volatile boolean ready;

    @PostConstruct
    void start() {
        if (!Setting.DEMO.flag() && !Setting.CLOCK_OFFSET.duration().isZero()) {
            throw new IllegalStateException(Setting.CLOCK_OFFSET.key() + " moves the clock only in demonstration mode");
        }
        if (Setting.KEYS_PASSWORD.text().isEmpty()) {
            throw new IllegalStateException("VINCULO_KEYS_PASSWORD is not set: without it nobody could log in");
        }
        restore.beforeMigration(schema.newest(dataSource));
        schema.migrate(dataSource);
        restore.afterMigration();
        indexCheck.run();
        setupCode.offerIfNobody();
        ready = true;
        LOG.info("Vínculo is ready");
    }

    public boolean isReady() {
        return ready;
    }
}
