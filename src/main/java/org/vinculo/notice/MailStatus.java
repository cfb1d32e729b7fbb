package org.vinculo.notice;

import java.time.Instant;

/**
 * How it stands with mail.
 *
 * @param on whether the operator has set a mail server
 * @param waiting mails that have not gone yet
 * @param givenUp mails of the last week that never went
 * @param oldestWaiting since when the oldest waits, or null
 * @param lastSent when the last one went, or null
 */
public record MailStatus(boolean on, long waiting, long givenUp, Instant oldestWaiting, Instant lastSent) {}
