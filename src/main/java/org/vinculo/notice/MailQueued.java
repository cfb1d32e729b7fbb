package org.vinculo.notice;

/** A mail that cannot wait was put into the queue; heard after the commit. */
record MailQueued() {}
