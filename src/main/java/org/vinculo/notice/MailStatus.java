package org.vinculo.notice;

/**
 * How it stands with mail.
 *
 * @param on whether the operator has set a mail server
 * @param waiting mails that have not gone yet
 * @param givenUp mails that never went
 */
public record MailStatus(boolean on, long waiting, long givenUp) {}
