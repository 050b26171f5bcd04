package org.itahub.measures.mail;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.itahub.measures.mail.ReminderMails.addresses;
import static org.itahub.measures.mail.ReminderMails.example;
import static org.itahub.measures.mail.ReminderMails.publish;
import static org.itahub.measures.mail.ReminderMails.reminderOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.measures.Waiting;
import org.itahub.platform.events.Topics;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail consumer sees only what any consumer does: events as the catalogue has them, and the public API. */
@HubTest
@TestProfile(MailSwitchedOn.class)
class MailTest {
    GreenMail server;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @BeforeEach
    void begin() {
        ReminderMails.awaitConsumer(database);
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
                UUID.randomUUID(),
                Topics.REMINDERS,
                ReminderMails.TYPE,
                code,
                1,
                "{\"agencyCode\": \"" + code + "\"}"));

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

    private List<MimeMessage> arrived(UUID id, int count) {
        return ReminderMails.arrived(server, id, count);
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
