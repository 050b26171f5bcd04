package org.itahub.measures.mail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.itahub.measures.MeasuresConfig;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Mails a reminder, within the transaction that remembers its event as seen or its try as made. A mail goes out again only
 * if this process dies between the mail server's answer and the commit, and then under the same Message-ID.
 */
@ApplicationScoped
class SendMail {
    private static final Logger LOG = Logger.getLogger(SendMail.class);
    private static final String TYPE = "org.itahub.reminder.raised.v1";

    private final WriteMail writeMail;
    private final HandOver handOver;
    private final WaitingMails waiting;
    private final Sql sql;
    private final Clock clock;
    private final Duration worthSendingFor;

    SendMail(
            WriteMail writeMail,
            HandOver handOver,
            WaitingMails waiting,
            AgroalDataSource dataSource,
            Clock clock,
            MeasuresConfig config) {
        this.writeMail = writeMail;
        this.handOver = handOver;
        this.waiting = waiting;
        this.sql = new Sql(dataSource);
        this.clock = clock;
        this.worthSendingFor = config.mail().worthSendingFor();
    }

    /** @throws RejectedEvent where the mail server refuses the mail for good, or the event is no reminder */
    void of(ReceivedEvent event) {
        if (!event.type().equals(TYPE)) {
            return;
        }
        RaisedReminder reminder = event.as(RaisedReminder.class);
        if (!reminder.complete()) {
            throw new RejectedEvent("A reminder without recipient or text cannot be mailed", null);
        }
        if (isOld(reminder)) {
            LOG.infof("Reminder %s is of %s and no longer worth a mail", reminder.reminderId(), reminder.raisedAt());
            return;
        }
        Optional<Mail> mail = writeMail.of(reminder);
        if (mail.isEmpty()) {
            LOG.infof(
                    "Reminder %s is not mailed: agency %s, province %s has no address of %s",
                    reminder.reminderId(),
                    reminder.agencyCode(),
                    reminder.province(),
                    reminder.recipient().kind());
            return;
        }
        switch (handOver.of(mail.get())) {
            case MailServerAnswer.Taken() -> delivered(reminder);
            case MailServerAnswer.NotNow(String reason) -> waiting.add(reminder, reason);
            case MailServerAnswer.Never(String reason) ->
                throw new RejectedEvent("The mail server refuses the mail: " + reason, null);
        }
    }

    /** One more try of a mail that waits. */
    void again(WaitingMails.Waiting mail) {
        RaisedReminder reminder = mail.reminder();
        Optional<Mail> written = writeMail.of(reminder);
        if (written.isEmpty()) {
            waiting.giveUp(mail, "Its recipient has no address any more");
            return;
        }
        if (isOld(reminder)) {
            waiting.giveUp(mail, "No longer worth a mail: " + mail.reason());
            return;
        }
        switch (handOver.of(written.get())) {
            case MailServerAnswer.Taken() -> {
                waiting.remove(mail);
                delivered(reminder);
            }
            case MailServerAnswer.NotNow(String reason) -> waiting.postpone(mail, reason);
            case MailServerAnswer.Never(String reason) -> waiting.giveUp(mail, reason);
        }
    }

    private boolean isOld(RaisedReminder reminder) {
        return reminder.raisedAt().toInstant().plus(worthSendingFor).isBefore(clock.instant());
    }

    private void delivered(RaisedReminder reminder) {
        sql.update(
                "INSERT INTO mail_delivery (reminder_id, sent_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                reminder.reminderId(),
                OffsetDateTime.now(clock));
    }
}
