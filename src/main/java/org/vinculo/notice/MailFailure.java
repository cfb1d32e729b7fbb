package org.vinculo.notice;

/** Why a mail did not go, without anybody's address. */
enum MailFailure {
    /** Nobody answered, or not as a mail server that lets us in: it was certainly not sent. */
    UNREACHABLE,
    /** The server answered and did not take it. */
    REFUSED,
    /** The line broke while it was handed over, or the portal ended then: the server may have taken it. */
    UNKNOWN,
    /** The account has ended meanwhile. */
    NOBODY
}
