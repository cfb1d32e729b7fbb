package org.vinculo.backup;

/**
 * An administrator wants one now.
 *
 * @param check the number of the one to be read again, or null for a new one
 */
record BackupAsked(Long check) {}
