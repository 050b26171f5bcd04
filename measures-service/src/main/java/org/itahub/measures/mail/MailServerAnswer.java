package org.itahub.measures.mail;

/** What a mail server says to a mail that reached it. */
sealed interface MailServerAnswer {
    /** It has the mail and answers for it. */
    record Taken() implements MailServerAnswer {}

    /** Not now, by a reply of 4xx to this mail: a mailbox is full or greylisted. Others may be taken meanwhile. */
    record NotNow(String reason) implements MailServerAnswer {}

    /** Never, by a reply of 5xx. */
    record Never(String reason) implements MailServerAnswer {}
}
