package org.itahub.measures.mail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.mail.addresses.AddressBook;
import org.itahub.measures.mail.addresses.AddressBooks;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Mails a reminder, within the transaction that remembers its event as seen. A mail goes out again only if this process
 * dies between the mail server's answer and the commit, and then under the same Message-ID.
 */
@ApplicationScoped
class SendMail {
    private static final Logger LOG = Logger.getLogger(SendMail.class);
    private static final String TYPE = "org.itahub.reminder.raised.v1";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final AddressBooks books;
    private final ReactiveMailer mailer;
    private final Template html;
    private final Template text;
    private final Sql sql;
    private final Clock clock;
    private final Duration worthSendingFor;

    SendMail(
            AddressBooks books,
            ReactiveMailer mailer,
            @Location("mail/reminder.html") Template html,
            @Location("mail/reminder.txt") Template text,
            AgroalDataSource dataSource,
            Clock clock,
            MeasuresConfig config) {
        this.books = books;
        this.mailer = mailer;
        this.html = html;
        this.text = text;
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
        Instant now = clock.instant();
        if (reminder.raisedAt().toInstant().plus(worthSendingFor).isBefore(now)) {
            LOG.infof("Reminder %s is of %s and no longer worth a mail", reminder.reminderId(), reminder.raisedAt());
            return;
        }
        List<String> addresses = addresses(reminder);
        if (addresses.isEmpty()) {
            LOG.infof(
                    "Reminder %s is not mailed: agency %s, province %s has no address of %s",
                    reminder.reminderId(),
                    reminder.agencyCode(),
                    reminder.province(),
                    reminder.recipient().kind());
            return;
        }
        send(mail(reminder, addresses));
        sql.update(
                "INSERT INTO mail_delivery (reminder_id, sent_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                reminder.reminderId(),
                OffsetDateTime.now(clock));
    }

    private List<String> addresses(RaisedReminder reminder) {
        String kind = reminder.recipient().kind();
        AddressBook.Owner owner = kind.equals(AddressBook.PROVINCE)
                ? AddressBook.Owner.province(reminder.province())
                : AddressBook.Owner.agency(reminder.agencyCode());
        return books.find(owner).map(stored -> stored.book().of(kind)).orElse(List.of());
    }

    private Mail mail(RaisedReminder reminder, List<String> addresses) {
        RaisedReminder.Message message = reminder.texts().th();
        List<String> paragraphs = List.of(message.body().split("\n\n"));
        Mail mail = new Mail();
        mail.setTo(addresses);
        mail.setSubject(message.subject());
        mail.setText(text.data("paragraphs", paragraphs).render());
        mail.setHtml(html.data("subject", message.subject())
                .data("paragraphs", paragraphs)
                .render());
        mail.addHeader("Message-ID", "<" + reminder.reminderId() + "@ita-hub>");
        mail.addHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /**
     * On a thread of its own: the mail client does some of its work on its caller's Vert.x context, and there it would
     * wait for this very method to end.
     */
    private void send(Mail mail) {
        try {
            mailer.send(mail)
                    .runSubscriptionOn(task -> Thread.ofVirtual().start(task))
                    .await()
                    .atMost(LONGEST_WAIT);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SMTPException refusal && refusal.isPermanent()) {
                    throw new RejectedEvent("The mail server refuses the mail: " + refusal.getMessage(), e);
                }
            }
            throw new UncheckedIOException("The mail server does not take the mail now: " + e, new IOException(e));
        }
    }
}
