package org.itahub.measures.plan;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of changing a published plan, and of what its versions hold. */
public enum PlanVersionProblem implements ProblemType {
    VERSION_NEEDS_PUBLISHED_PLAN(
            409,
            "แผนยังไม่ประกาศ",
            "Plan is not published yet",
            "แผนฉบับแรกอยู่ในสถานะ {0} แก้ไขฉบับนั้นได้โดยตรง ฉบับใหม่จัดทำได้เมื่อแผนประกาศแล้ว",
            "The first version is {0} and can be changed itself; a new version is made of a published plan"),
    VERSION_ON_ITS_WAY(
            409,
            "มีฉบับใหม่อยู่ระหว่างดำเนินการ",
            "A version is on its way",
            "ฉบับที่ {0} อยู่ระหว่างดำเนินการ (สถานะ {1}) ให้ดำเนินการฉบับนั้นให้เสร็จก่อน",
            "Version {0} is on its way already ({1}); finish it first"),
    VERSION_REASON_MISSING(
            422,
            "ต้องระบุเหตุผลที่แก้ไขแผน",
            "Reason of the change is missing",
            "แผนประกาศแล้ว การแก้ไขเป็นฉบับใหม่ต้องระบุเหตุผล",
            "A change of a published plan names its reason"),
    VERSION_NOT_FOUND(
            404,
            "ไม่พบแผนฉบับนี้",
            "No such version",
            "ไม่มีแผนปีงบประมาณ {1} ฉบับที่ {2} ของหน่วยงาน {0} ที่ท่านเปิดดูได้",
            "There is no version {2} of the plan of fiscal year {1} of agency {0} that you may read"),
    VERSION_BEFORE_MISSING(
            404,
            "ไม่มีฉบับก่อนหน้า",
            "No version before",
            "ฉบับที่ {0} เป็นฉบับแรก ให้ระบุฉบับที่จะเปรียบเทียบด้วย against",
            "Version {0} is the first; name another one by \"against\""),
    VERSION_NOT_DISCARDABLE(
            409,
            "ยกเลิกฉบับนี้ไม่ได้",
            "Version cannot be discarded",
            "ฉบับที่ {0} อยู่ในสถานะ {1} ยกเลิกได้เฉพาะฉบับใหม่ที่ยังเป็นร่างและไม่เคยเสนอลงนาม",
            "Version {0} is {1}; only a later version that is a draft and was never submitted can be discarded"),
    MEASURE_REMOVED(
            409,
            "มาตรการถูกนำออกจากแผนแล้ว",
            "Measure was removed",
            "มาตรการที่ {0} ไม่อยู่ในแผนฉบับที่ใช้อยู่ รายงานเดิมยังเปิดดูได้ แต่รายงานเพิ่มหรือแก้ไขไม่ได้",
            "Measure {0} is not in the plan in force; its reports can be read, and none can be written or decided");

    private final Refusal refusal;

    PlanVersionProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
