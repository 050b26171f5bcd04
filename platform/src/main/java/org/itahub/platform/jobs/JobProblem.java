package org.itahub.platform.jobs;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What is refused about jobs. */
public enum JobProblem implements ProblemType {
    JOB_NOT_FOUND(
            404, "ไม่พบงาน", "No such job", "ไม่มีงานหมายเลข {0} ที่ท่านเริ่มไว้", "There is no job {0} of yours"),
    JOB_FINISHED(
            409,
            "งานสิ้นสุดแล้ว",
            "Job is over",
            "งานนี้สิ้นสุดแล้ว (สถานะ {0}) จึงยกเลิกไม่ได้",
            "The job is over ({0}), so there is nothing to cancel"),
    JOB_ABANDONED(
            500,
            "งานล้มเหลวซ้ำหลายครั้ง",
            "Job given up",
            "งานนี้หยุดกลางคัน {0} ครั้ง ระบบจึงเลิกทำ โปรดแจ้งผู้ดูแล",
            "The job was broken off {0} times and is not tried again; tell the operator");

    private final Refusal refusal;

    JobProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
