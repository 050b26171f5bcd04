package org.itahub.measures.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Hands mails over to the mail server. */
@ApplicationScoped
class HandOver {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;

    HandOver(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /**
     * On a thread of its own: the mail client does some of its work on its caller's Vert.x context, and there it would
     * wait for this very method to end.
     *
     * @throws UncheckedIOException where no answer comes: the server is away, for every mail
     */
    MailServerAnswer of(Mail mail) {
        try {
            mailer.send(mail)
                    .runSubscriptionOn(task -> Thread.ofVirtual().start(task))
                    .await()
                    .atMost(LONGEST_WAIT);
            return new MailServerAnswer.Taken();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SMTPException reply) {
                    return reply.isPermanent()
                            ? new MailServerAnswer.Never(reply.getMessage())
                            : new MailServerAnswer.NotNow(reply.getMessage());
                }
            }
            throw new UncheckedIOException("The mail server does not answer: " + e, new IOException(e));
        }
    }
}
