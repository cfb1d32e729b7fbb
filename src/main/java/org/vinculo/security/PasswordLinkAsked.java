package org.vinculo.security;

/**
 * Somebody has asked for a link to set a new password. Who can send mail sends it; this package cannot.
 *
 * @param address the whole address with its secret: for her mailbox only, never for a log
 */
public record PasswordLinkAsked(long accountId, String address) {}
