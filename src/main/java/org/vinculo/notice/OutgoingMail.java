package org.vinculo.notice;

import java.time.Instant;

/** A mail as it goes over the line. */
record OutgoingMail(
        long mailId, String to, String language, String messageId, String subject, String body, Instant writtenAt) {}
