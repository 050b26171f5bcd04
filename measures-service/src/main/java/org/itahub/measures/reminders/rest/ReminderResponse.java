package org.itahub.measures.reminders.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.reminders.Acknowledgement;
import org.itahub.measures.reminders.Link;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.Reminder;
import org.itahub.measures.reminders.ReminderState;
import org.itahub.measures.reminders.Texts;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.SkipReason;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A line of the ledger: what was sent, or why nothing was.
 *
 * @param raisedAt when it was decided
 * @param publishedAt by when Kafka had the event; absent until that is known, a minute later at most
 * @param actedOnAt when the last outstanding report of the quarter was submitted after it
 */
@Schema(name = "Reminder", examples = """
        {"id": "9c9417c0-4921-47e9-badb-3e865d983d37", "agencyCode": "2650101",
         "agencyNameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก",
         "agencyNameEn": "Phitsanulok Provincial Administrative Organization", "province": "พิษณุโลก",
         "fiscalYear": 2566, "quarter": 1, "rung": "DAYS_7_BEFORE", "recipient": {"kind": "AGENCY_OFFICER",
         "role": "agency-officer", "postTh": "เจ้าหน้าที่ผู้รับผิดชอบการรายงานผลตามแผนมาตรการ",
         "postEn": "Officer who reports on the measures plan"}, "state": "ACTED_ON",
         "raisedAt": "2023-01-09T09:01:06+07:00", "publishedAt": "2023-01-09T09:02:06+07:00",
         "acknowledgements": [{"consumer": "province-line-bot", "at": "2023-01-09T09:02:48+07:00",
         "note": "ส่งทาง LINE แล้ว"}], "actedOnAt": "2023-01-09T09:02:51+07:00", "dueDate": "2023-01-16",
         "lockedFrom": "2023-02-16", "measures": {"planned": 10, "submitted": 9, "outstanding": [9]},
         "texts": {"th": {"subject": "รายงานผลมาตรการ ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖ ครบกำหนดส่งในอีก ๗ วัน",
         "body": "เรียน เจ้าหน้าที่ผู้รับผิดชอบการรายงานผลตามแผนมาตรการ องค์การบริหารส่วนจังหวัดพิษณุโลก\\n\\nการรายงานผลการดำเนินการตามแผนมาตรการ ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖ จะครบกำหนดส่งในอีก ๗ วัน คือวันที่ ๑๖ มกราคม ๒๕๖๖\\n\\nขณะนี้มีมาตรการที่ยังไม่ได้ส่งรายงาน จำนวน ๑ มาตรการ จากทั้งหมด ๑๐ มาตรการ ได้แก่ มาตรการที่ ๙\\n\\nจึงเรียนมาเพื่อโปรดเร่งบันทึกผลและส่งรายงานในระบบ ITA Hub ภายในกำหนด"},
         "en": {"subject": "Measures report for quarter 1 of fiscal year 2566 is due in 7 days",
         "body": "To: Officer who reports on the measures plan, Phitsanulok Provincial Administrative Organization\\n\\nThe report on the measures of quarter 1 of fiscal year 2566 (B.E.) is due in 7 days, on 16 January 2023.\\n\\nNot yet reported: 1 of 10 measures (no. 9).\\n\\nPlease record the results and submit the reports in ITA Hub in time."}},
         "links": [{"rel": "reminder",
         "href": "http://localhost:8082/api/v1/reminders/9c9417c0-4921-47e9-badb-3e865d983d37"},
         {"rel": "plan-progress",
         "href": "http://localhost:8082/api/v1/agencies/2650101/plans/2566/progress?quarter=1"},
         {"rel": "acknowledge",
         "href": "http://localhost:8082/api/v1/reminders/9c9417c0-4921-47e9-badb-3e865d983d37/acknowledgements"}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderResponse(
        UUID id,
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        int quarter,
        Rung rung,
        To recipient,
        ReminderState state,
        SkipReason skipReason,
        OffsetDateTime raisedAt,
        OffsetDateTime publishedAt,
        List<Acknowledgement> acknowledgements,
        OffsetDateTime actedOnAt,
        LocalDate dueDate,
        LocalDate lockedFrom,
        Counts measures,
        Texts texts,
        List<Link> links) {

    /**
     * A recipient's post.
     *
     * @param role the role in the hub that answers for it
     */
    @Schema(name = "ReminderRecipient")
    record To(
            Recipient kind,
            String role,

            @Schema(description = "The post in Thai, as a letter addresses it")
            String postTh,

            @Schema(description = "The post in English") String postEn) {}

    @Schema(name = "ReminderMeasures")
    record Counts(int planned, int submitted, List<Integer> outstanding) {}

    static ReminderResponse of(Reminder reminder, Links links) {
        return new ReminderResponse(
                reminder.id(),
                reminder.agencyCode(),
                reminder.agencyNameTh(),
                reminder.agencyNameEn(),
                reminder.province(),
                reminder.fiscalYear(),
                reminder.quarter(),
                reminder.rung(),
                new To(
                        reminder.recipient(),
                        reminder.recipient().role(),
                        reminder.post().th(),
                        reminder.post().en()),
                reminder.state(),
                reminder.skipped().orElse(null),
                BangkokTime.of(reminder.decidedAt()),
                BangkokTime.of(reminder.publishedAt()),
                reminder.acknowledgements(),
                BangkokTime.of(reminder.actedOnAt()),
                reminder.dueDate(),
                reminder.lockedFrom(),
                new Counts(
                        reminder.planned(),
                        reminder.planned() - reminder.outstanding().size(),
                        reminder.outstanding()),
                reminder.texts().orElse(null),
                links.of(reminder.id(), reminder.agencyCode(), reminder.fiscalYear(), reminder.quarter()));
    }
}
