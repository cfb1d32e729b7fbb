package org.vinculo.upkeep;

/** What is looked at, in the order of the page. */
public enum Subject {
    DATABASE,
    CONNECTIONS,
    DISK_DATABASE,
    DISK_INDEX,
    DISK_FILES,
    DISK_BACKUP,
    INDEX,
    MAIL,
    BACKUP,
    FILES_KEY,
    CLOCK,
    PRACTICE,
    VERSION
}
