package org.itahub.measures.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tries the mails that wait, each in a transaction of its own, so that none keeps another waiting. */
@ApplicationScoped
class RetryMails {
    private static final Logger LOG = Logger.getLogger(RetryMails.class);

    private final WaitingMails waiting;
    private final SendMail sendMail;

    RetryMails(WaitingMails waiting, SendMail sendMail) {
        this.waiting = waiting;
        this.sendMail = sendMail;
    }

    @Scheduled(
            every = "{measures.mail.retry-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = MailSwitchedOff.class)
    void allThatAreDue() {
        try {
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew().call(this::one);
            }
        } catch (UncheckedIOException e) {
            LOG.warnf("Mails that wait go on waiting: %s", e.getMessage());
        }
    }

    private boolean one() {
        Optional<WaitingMails.Waiting> due = waiting.claim();
        due.ifPresent(sendMail::again);
        return due.isPresent();
    }
}
