package org.vinculo.settings;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * All settings of the portal. Each is read when it is needed, so that a value changed in the server's configuration counts at
 * once. As an environment variable the name is written in capitals with underscores ({@code vinculo.demo}: {@code VINCULO_DEMO}).
 */
public enum Setting {
    /** Demonstration mode: invented data is loaded at the first start, and the clock may be moved. */
    DEMO("vinculo.demo", "false"),
    /** Moves the portal's time, for instance {@code P3D} or {@code -PT2H}; refused outside demonstration mode. */
    CLOCK_OFFSET("clock.offset", "PT0S"),
    /** Folder of the search index. */
    INDEX_DIR("vinculo.index.dir", "index"),
    /** What keeps the index: {@code lucene} in the process and in {@link #INDEX_DIR}, or {@code opensearch}, which several servers share. */
    SEARCH_BACKEND("vinculo.search.backend", "lucene"),
    /** Addresses of the OpenSearch servers, separated by commas. */
    SEARCH_URIS("vinculo.search.uris", "http://localhost:9200"),
    /** Who the portal is to OpenSearch; empty: nobody is asked. */
    SEARCH_USER("vinculo.search.user", ""),
    SEARCH_PASSWORD("vinculo.search.password", ""),
    /** Names of the indexes in OpenSearch begin with it; each portal that shares an OpenSearch has its own. */
    SEARCH_PREFIX("vinculo.search.prefix", "vinculo"),
    /** Protects the server's own key files; any long random word, the same at every start. */
    KEYS_PASSWORD("vinculo.keys.password", ""),
    /** Encrypts the files: long random words, the first one for new files, all for reading, separated by commas. */
    FILES_KEY("vinculo.files.key", ""),
    /** Folder of the files; empty: they are kept in the database. */
    FILES_DIR("vinculo.files.dir", ""),
    /** Time zone used where no site is meant. */
    TIME_ZONE("vinculo.time.zone", "America/Mexico_City"),
    /** A login ends after so long without a request. */
    LOGIN_IDLE("vinculo.login.idle", "PT30M"),
    /** A login ends after so long in any case. */
    LOGIN_MAXIMUM("vinculo.login.maximum", "PT12H"),
    /** An invitation can be used for so long. */
    INVITATION_LIFE("vinculo.invitation.life", "P3D"),
    /** A link for a forgotten password can be used for so long. */
    PASSWORD_LINK_LIFE("vinculo.password.link.life", "PT2H"),
    /**
     * So long the organisation gives itself, by the wall clock, to tell the child protection authority of a child alone. It is ours
     * and not the law's, which says "at once".
     */
    CHILD_REFERRAL_LIMIT("vinculo.child.referral.limit", "PT24H"),
    /** Whoever looks for work and was not proposed for so long comes first on her caseworker's page of the day. */
    PROPOSAL_SILENCE("vinculo.proposal.silence", "P14D"),
    /** Where colleagues practise: the address of a second portal in demonstration mode, or empty. */
    PRACTICE_URL("vinculo.practice.url", ""),
    /** Where the portal is reached, for the links in mails, for instance {@code https://vinculo.example}. */
    URL("vinculo.url", ""),
    /** The mail server; without it the portal sends no mail and says so. */
    MAIL_HOST("vinculo.mail.host", ""),
    MAIL_PORT("vinculo.mail.port", "587"),
    /** Who the portal is to the mail server; empty: nobody is asked. */
    MAIL_USER("vinculo.mail.user", ""),
    MAIL_PASSWORD("vinculo.mail.password", ""),
    /** Mails go over an encrypted line or not at all. */
    MAIL_STARTTLS("vinculo.mail.starttls", "true"),
    /** The address mails come from. */
    MAIL_FROM("vinculo.mail.from", ""),
    /** Whether the numbers of bank accounts (CLABE) are kept: only who runs a payroll needs them. */
    CLABE("vinculo.clabe", "false"),
    /** Folder for the backups; without it, and without a key, none is made. */
    BACKUP_DIR("vinculo.backup.dir", ""),
    /** Encrypts the backups: long random words like {@link #FILES_KEY}, and not the same. */
    BACKUP_KEY("vinculo.backup.key", ""),
    /** When the nightly backup is made, by {@link #TIME_ZONE}. */
    BACKUP_TIME("vinculo.backup.time", "02:30"),
    /** So many of the newest backups are kept. */
    BACKUP_KEEP("vinculo.backup.keep", "14"),
    /** Backups are made by other means: the portal then does not ask for its own. */
    BACKUP_ELSEWHERE("vinculo.backup.elsewhere", "false"),
    /** A backup to be restored at the start into an empty database. */
    RESTORE("vinculo.restore", ""),
    /** Restores although the key of the files is lost: everything comes back but what is in them. */
    RESTORE_WITHOUT_FILES("vinculo.restore.without.files", "false"),
    /** Cookies are sent over HTTPS only; true wherever the portal is reached through HTTPS. */
    SECURE_COOKIES("vinculo.secure.cookies", "false");

    private final String key;
    private final String byDefault;

    Setting(String key, String byDefault) {
        this.key = key;
        this.byDefault = byDefault;
    }

    public String key() {
        return key;
    }

    public String text() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(v -> !v.isBlank())
                .orElse(byDefault);
    }

    public boolean flag() {
        return Boolean.parseBoolean(text());
    }

    /** @throws java.time.format.DateTimeParseException when the value is no ISO-8601 duration */
    public Duration duration() {
        return Duration.parse(text());
    }
}
