package org.itahub.measures.mail;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.measures.Waiting;
import org.itahub.platform.events.Topics;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mail consumer sees only what any consumer does: events as the catalogue has them, and the public API. */
@HubTest
@TestProfile(MailSwitchedOn.class)
class MailTest {
    private static final String TYPE = "org.itahub.reminder.raised.v1";

    GreenMail server;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Set while a mailbox is refused; a server that was started anew has another one. */
    private MessageDeliveryHandler takesAll;

    @AfterEach
    void takeAll() {
        if (takesAll != null) {
            server.getUserManager().setMessageDeliveryHandler(takesAll);
            takesAll = null;
        }
    }

    @Test
    void thai_subject_and_body_arrive_right_at_the_address_of_the_recipients_post() throws Exception {
        String code = Given.agency();
        addresses(code, "saraban@lumphli.example");

        UUID id = reminderOf(code, OffsetDateTime.now(clock));

        MimeMessage mail = arrived(id, 1).getFirst();
        assertEquals("รายงานผลมาตรการ ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖ ครบกำหนดส่งในอีก ๗ วัน", mail.getSubject());
        assertEquals("saraban@lumphli.example", mail.getRecipients(Message.RecipientType.TO)[0].toString());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        Map<String, String> bodies = bodies(mail);
        assertTrue(
                bodies.get("text/plain")
                        .contains("จำนวน ๗ มาตรการ จากทั้งหมด ๑๐ มาตรการ ได้แก่ มาตรการที่ ๔, ๕, ๖, ๗, ๘, ๙ และ ๑๐"),
                bodies.get("text/plain"));
        assertTrue(bodies.get("text/html").contains("คือวันที่ ๑๖ มกราคม ๒๕๖๖</p>"), bodies.get("text/html"));
        assertTrue(bodies.get("text/plain").strip().endsWith("ไม่ต้องดำเนินการใดเพิ่มเติม"));
    }

    @Test
    void a_reminder_that_comes_twice_is_mailed_once() throws Exception {
        String code = Given.agency();
        addresses(code, "twice@lumphli.example");
        UUID id = UUID.randomUUID();

        publish(code, id, OffsetDateTime.now(clock));
        publish(code, id, OffsetDateTime.now(clock));
        UUID later = reminderOf(code, OffsetDateTime.now(clock));

        arrived(later, 1);
        assertEquals(1, arrived(id, 1).size());
    }

    @Test
    void a_mail_server_that_is_away_is_waited_for_and_nothing_is_lost() throws Exception {
        String code = Given.agency();
        addresses(code, "patient@lumphli.example");
        server.stop();
        UUID first = reminderOf(code, OffsetDateTime.now(clock));
        UUID second = reminderOf(code, OffsetDateTime.now(clock));
        Thread.sleep(Duration.ofSeconds(4));
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
        UUID id = reminderOf(code, OffsetDateTime.now(clock).minusDays(3).plusSeconds(10));
        Waiting.until("a refusal", () -> tries(id) == 1);
        Thread.sleep(Duration.ofSeconds(10));
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

    private long tries(UUID id) {
        return count("SELECT coalesce(sum(tries), 0) FROM mail_waiting WHERE reminder_id = ?", id);
    }

    private long count(String query, UUID id) {
        return new Sql(database).query(query, row -> row.getLong(1), id).getFirst();
    }

    @Test
    void without_an_address_or_after_some_days_nothing_is_mailed_and_the_next_one_is() throws Exception {
        String nobody = Given.agency();
        UUID unaddressed = reminderOf(nobody, OffsetDateTime.now(clock));
        String code = Given.agency();
        addresses(code, "fresh@lumphli.example");
        UUID old = reminderOf(code, OffsetDateTime.now(clock).minusDays(4));
        UUID fresh = reminderOf(code, OffsetDateTime.now(clock));

        arrived(fresh, 1);

        assertEquals(0, arrived(unaddressed, 0).size());
        assertEquals(0, arrived(old, 0).size());
    }

    @Test
    void what_is_no_reminder_goes_to_the_dead_letters() {
        String code = Given.agency();

        KafkaEvents.publish(new KafkaEvents.Outgoing(
                UUID.randomUUID(), Topics.REMINDERS, TYPE, code, 1, "{\"agencyCode\": \"" + code + "\"}"));

        Waiting.until(
                "a dead letter",
                () -> !KafkaEvents.onTopic(Topics.deadLetters(Topics.REMINDERS), code)
                        .isEmpty());
    }

    @Test
    void a_mailed_reminder_is_acknowledged_over_the_public_api() throws Exception {
        String code = Given.publishedPlan();
        addresses(code, "officer@lumphli.example");
        UUID id = ledgerEntry(code);

        publish(code, id, OffsetDateTime.now(clock));

        arrived(id, 1);
        Waiting.until(
                "the ledger knows of the mail",
                () -> Given.officer(code)
                        .get("/api/v1/reminders/" + id)
                        .jsonPath()
                        .getString("state")
                        .equals("ACKNOWLEDGED"));
        Given.officer(code)
                .get("/api/v1/reminders/" + id)
                .then()
                .body("acknowledgements[0].consumer", is("ita-hub-mail"));
        Waiting.until(
                "the delivery is closed",
                () -> new Sql(database)
                                .query(
                                        "SELECT count(*) FROM mail_delivery WHERE reminder_id = ? AND acknowledged_at IS NOT NULL",
                                        row -> row.getInt(1),
                                        id)
                                .getFirst()
                        == 1);
    }

    @Test
    void an_acknowledgement_that_the_hub_refuses_is_given_up_and_not_held_for_made() throws Exception {
        String code = Given.agency();
        addresses(code, "unknown@lumphli.example");
        UUID unknownToTheLedger = reminderOf(code, OffsetDateTime.now(clock));

        arrived(unknownToTheLedger, 1);
        Waiting.until(
                "it is given up",
                () -> new Sql(database)
                                .query(
                                        "SELECT 1 FROM mail_delivery WHERE reminder_id = ? AND given_up_at IS NOT NULL AND acknowledged_at IS NULL",
                                        row -> row.getInt(1),
                                        unknownToTheLedger)
                                .size()
                        == 1);
    }

    @Test
    void the_province_is_written_to_at_its_own_address() throws Exception {
        String code = Given.agency();
        Given.as(Tokens.province(Given.PROVINCE))
                .header("If-Match", "*")
                .body("{\"province\": [\"office@ayutthaya.example\"]}")
                .put("/api/v1/provinces/" + Given.PROVINCE + "/mail-addresses")
                .then()
                .statusCode(lessThan(300));

        UUID id = UUID.randomUUID();
        publish(code, example(code, id, OffsetDateTime.now(clock)).replace("AGENCY_OFFICER", "PROVINCE"), id);

        assertEquals(
                "office@ayutthaya.example",
                arrived(id, 1)
                        .getFirst()
                        .getRecipients(Message.RecipientType.TO)[0]
                        .toString());
    }

    private UUID ledgerEntry(String code) {
        UUID id = UUID.randomUUID();
        new Sql(database).update("""
                INSERT INTO reminder (id, agency_code, province, fiscal_year, quarter, rung, recipient, decided_at,
                    due_date, locked_from, planned, outstanding, texts)
                VALUES (?, ?, ?, 2566, 1, 'DAYS_7_BEFORE', 'AGENCY_OFFICER', ?, '2023-01-16', '2023-02-16', 3, '{1}', '{}')""", id, code, Given.PROVINCE, OffsetDateTime.now(clock));
        return id;
    }

    private static void addresses(String code, String address) {
        Given.officer(code)
                .body("{\"agencyOfficer\": [\"" + address + "\"], \"supervisor\": []}")
                .put("/api/v1/agencies/" + code + "/mail-addresses")
                .then()
                .statusCode(201);
    }

    private static UUID reminderOf(String code, OffsetDateTime raisedAt) {
        UUID id = UUID.randomUUID();
        publish(code, id, raisedAt);
        return id;
    }

    private static void publish(String code, UUID id, OffsetDateTime raisedAt) {
        publish(code, example(code, id, raisedAt), id);
    }

    private static void publish(String code, String data, UUID id) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(id, Topics.REMINDERS, TYPE, code, 1, data));
    }

    /** The catalogue's example, of another agency and moment. */
    private static String example(String code, UUID id, OffsetDateTime raisedAt) {
        return EventContract.example(TYPE)
                .replace("\"2650101\"", "\"" + code + "\"")
                .replace("\"พิษณุโลก\"", "\"" + Given.PROVINCE + "\"")
                .replace("3f0c5a52-6c8e-4d0a-9b1e-2a7f4f0d6e11", id.toString())
                .replace("2023-01-09T08:00:00+07:00", raisedAt.toString());
    }

    /** The mails of a reminder, once there are as many. */
    private List<MimeMessage> arrived(UUID id, int count) {
        Waiting.until("mail of " + id, () -> of(id).size() >= count);
        return of(id);
    }

    private List<MimeMessage> of(UUID id) {
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

    private static Map<String, String> bodies(Part part) throws MessagingException, IOException {
        Map<String, String> bodies = new HashMap<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                bodies.putAll(bodies(several.getBodyPart(i)));
            }
        } else {
            bodies.put(part.getContentType().replaceAll(";.*", "").strip(), (String) part.getContent());
        }
        return bodies;
    }
}
