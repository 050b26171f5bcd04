package org.itahub.measures.mail;

import static org.itahub.measures.mail.ReminderMails.addresses;
import static org.itahub.measures.mail.ReminderMails.reminderOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.Waiting;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be delivered now is waited for, and nobody waits for it. */
@HubTest
@TestProfile(MailSwitchedOn.class)
class MailPatienceTest {

    GreenMail server;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Set while a mailbox is refused; a server that was started anew has another one. */
    private MessageDeliveryHandler takesAll;

    @BeforeEach
    void begin() {
        ReminderMails.awaitConsumer(database);
    }

    @AfterEach
    void takeAll() {
        if (takesAll != null) {
            server.getUserManager().setMessageDeliveryHandler(takesAll);
            takesAll = null;
        }
    }

    @Test
    void a_mail_server_that_is_away_is_waited_for_and_nothing_is_lost() throws Exception {
        String code = Given.agency();
        addresses(code, "patient@lumphli.example");
        server.stop();
        UUID first = reminderOf(code, OffsetDateTime.now(clock));
        UUID second = reminderOf(code, OffsetDateTime.now(clock));
        Thread.sleep(Duration.ofSeconds(4));
        assertEquals(0, count("SELECT count(*) FROM inbox_event WHERE id = ?", first), "seen without a mail");
        server.start();

        assertEquals(1, arrived(first, 1).size());
        assertEquals(1, arrived(second, 1).size());
    }

    @Test
    void a_mailbox_that_takes_nothing_now_keeps_nobody_waiting_and_is_written_to_later() throws Exception {
        String busy = Given.agency();
        addresses(busy, "busy@lumphli.example");
        String other = Given.agency();
        addresses(other, "other@lumphli.example");

        refuse("busy@lumphli.example");
        UUID first = reminderOf(busy, OffsetDateTime.now(clock));
        UUID second = reminderOf(other, OffsetDateTime.now(clock));
        assertEquals(1, arrived(second, 1).size());
        tryAgain(first);
        Waiting.until("a second refusal", () -> tries(first) == 2);
        assertEquals(0, of(first).size());

        takeAll();
        Thread.sleep(Duration.ofSeconds(2));
        assertEquals(0, of(first).size(), "not before its time");
        tryAgain(first);

        assertEquals(1, arrived(first, 1).size());
        Waiting.until("nothing waits", () -> tries(first) == 0);
        assertEquals(1, count("SELECT count(*) FROM mail_delivery WHERE reminder_id = ?", first));
    }

    @Test
    void a_mail_that_waited_until_it_was_worth_nothing_is_given_up() throws Exception {
        String code = Given.agency();
        addresses(code, "full@lumphli.example");

        refuse("full@lumphli.example");
        UUID id = reminderOf(code, OffsetDateTime.now(clock));
        Waiting.until("a refusal", () -> tries(id) == 1);
        raisedDaysEarlier(id, 3);
        tryAgain(id);

        Waiting.until(
                "it is given up",
                () -> count("SELECT count(*) FROM mail_waiting WHERE reminder_id = ? AND given_up_at IS NOT NULL", id)
                        == 1);
    }

    /** From now on the server answers 451 to mails to that mailbox. */
    private void refuse(String address) {
        MessageDeliveryHandler ordinary = server.getUserManager().getMessageDeliveryHandler();
        takesAll = ordinary;
        server.getUserManager().setMessageDeliveryHandler((mail, to) -> {
            if (to.getEmail().equals(address)) {
                throw new MessagingException("Not now");
            }
            return ordinary.handle(mail, to);
        });
    }

    /** As if its pause were over. */
    private void tryAgain(UUID id) {
        Waiting.until(
                "it waits",
                () -> new Sql(database)
                                .update(
                                        "UPDATE mail_waiting SET next_try = next_try - interval '1 day' WHERE reminder_id = ?",
                                        id)
                        == 1);
    }

    /** As if it had waited so long already. */
    private void raisedDaysEarlier(UUID id, int days) {
        new Sql(database).update("""
                        UPDATE mail_waiting
                        SET reminder = jsonb_set(
                            reminder, '{raisedAt}', to_jsonb((reminder ->> 'raisedAt')::timestamptz - ? * interval '1 day'))
                        WHERE reminder_id = ?""", days, id);
    }

    private long tries(UUID id) {
        return count("SELECT coalesce(sum(tries), 0) FROM mail_waiting WHERE reminder_id = ?", id);
    }

    private long count(String query, UUID id) {
        return new Sql(database).query(query, row -> row.getLong(1), id).getFirst();
    }

    private List<MimeMessage> arrived(UUID id, int count) {
        return ReminderMails.arrived(server, id, count);
    }

    private List<MimeMessage> of(UUID id) {
        return ReminderMails.of(server, id);
    }
}
