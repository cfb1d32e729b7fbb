package org.vinculo.notice;

/** Why a mail is sent. */
enum MailClass {
    URGENT,
    DIGEST,
    /** A link for a new password. */
    SECURITY
}
