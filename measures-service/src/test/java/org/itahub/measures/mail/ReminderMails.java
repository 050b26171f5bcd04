package org.itahub.measures.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.icegreen.greenmail.util.GreenMail;
import io.agroal.api.AgroalDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.Given;
import org.itahub.measures.KafkaEvents;
import org.itahub.measures.Waiting;
import org.itahub.platform.events.Topics;
import org.itahub.platform.sql.Sql;

/** Reminders as events, and the mails that come of them. */
final class ReminderMails {

    static final String TYPE = "org.itahub.reminder.raised.v1";

    private ReminderMails() {}

    /** Waits until the mail consumer listens, by a reminder that nobody has to be told of. */
    static void awaitConsumer(AgroalDataSource database) {
        String nobody = Given.agency();
        UUID id = UUID.randomUUID();
        Waiting.until("the mail consumer listens", () -> {
            publish(nobody, id, OffsetDateTime.now());
            return new Sql(database)
                            .query("SELECT count(*) FROM inbox_event WHERE id = ?", row -> row.getLong(1), id)
                            .getFirst()
                    == 1;
        });
    }

    static void addresses(String code, String address) {
        Given.officer(code)
                .body("{\"agencyOfficer\": [\"" + address + "\"], \"supervisor\": []}")
                .put("/api/v1/agencies/" + code + "/mail-addresses")
                .then()
                .statusCode(201);
    }

    static UUID reminderOf(String code, OffsetDateTime raisedAt) {
        UUID id = UUID.randomUUID();
        publish(code, id, raisedAt);
        return id;
    }

    static void publish(String code, UUID id, OffsetDateTime raisedAt) {
        publish(code, example(code, id, raisedAt), id);
    }

    static void publish(String code, String data, UUID id) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(id, Topics.REMINDERS, TYPE, code, 1, data));
    }

    /** The catalogue's example, of another agency and moment. */
    static String example(String code, UUID id, OffsetDateTime raisedAt) {
        return EventContract.example(TYPE)
                .replace("\"2650101\"", "\"" + code + "\"")
                .replace("\"พิษณุโลก\"", "\"" + Given.PROVINCE + "\"")
                .replace("3f0c5a52-6c8e-4d0a-9b1e-2a7f4f0d6e11", id.toString())
                .replace("2023-01-09T08:00:00+07:00", raisedAt.toString());
    }

    /** The mails of a reminder, once there are as many. */
    static List<MimeMessage> arrived(GreenMail server, UUID id, int count) {
        Waiting.until("mail of " + id, () -> of(server, id).size() >= count);
        return of(server, id);
    }

    static List<MimeMessage> of(GreenMail server, UUID id) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> header(mail).equals("<" + id + "@ita-hub>"))
                .toList();
    }

    private static String header(MimeMessage mail) {
        try {
            String[] ids = mail.getHeader("Message-ID");
            assertFalse(ids == null || ids.length != 1, "a mail has one Message-ID");
            return ids[0];
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
