package org.itahub.measures.reminders;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals about reminders. */
public enum ReminderProblem implements ProblemType {
    REMINDER_NOT_FOUND(
            404,
            "ไม่พบการแจ้งเตือน",
            "No such reminder",
            "ไม่มีการแจ้งเตือน {0} ที่ท่านเปิดดูได้",
            "There is no reminder {0} that you may read"),
    REMINDER_NOT_SENT(
            409,
            "การแจ้งเตือนนี้ไม่ได้ส่งออก",
            "Reminder was not sent",
            "รายการนี้บันทึกไว้ว่าไม่ต้องส่ง ({0}) จึงไม่มีข้อความให้ตอบรับ",
            "The ledger has it as not sent ({0}), so there is nothing to acknowledge"),
    REMINDER_TO_ANOTHER_ROLE(
            403,
            "การแจ้งเตือนนี้ส่งถึงบทบาทอื่น",
            "Reminder is to another role",
            "การแจ้งเตือนนี้ส่งถึงบทบาท {0} ผู้ใช้ตอบรับได้เฉพาะการแจ้งเตือนที่ส่งถึงบทบาทของตน",
            "The reminder is to the role {0}; people acknowledge those to their own role only"),
    CONSUMER_NAME_TAKEN(
            409,
            "ชื่อผู้รับช่วงนี้มีผู้ใช้แล้ว",
            "Name of the consumer is taken",
            "มีผู้อื่นตอบรับในชื่อ {0} อยู่ก่อนแล้ว โปรดใช้ชื่ออื่น",
            "Somebody else acknowledges under the name {0}; use another"),
    ACKNOWLEDGED_OUT_OF_TIME(
            422,
            "เวลาที่ตอบรับไม่ถูกต้อง",
            "Moment of the acknowledgement is out of range",
            "เวลาที่ตอบรับต้องไม่ก่อนเวลาที่แจ้งเตือน ({0}) และไม่อยู่ในอนาคต",
            "A reminder is acknowledged after it was raised, {0}, and not in the future");

    private final Refusal refusal;

    ReminderProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
