package org.itahub.assessment.disclosure;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of what assessors find, and of requests to look again. */
public enum FindingProblem implements ProblemType {
    SCORING_CLOSED(
            409,
            "ไม่อยู่ในช่วงตรวจให้คะแนน",
            "Scoring is closed",
            "ตรวจให้คะแนนได้ตั้งแต่ {0} ถึง {1}",
            "Items are scored from {0} to {1}"),
    DECIDING_CLOSED(
            409,
            "ไม่อยู่ในช่วงชี้ขาด",
            "Deciding is closed",
            "ชี้ขาดผลที่ต่างกันได้ตั้งแต่ {0} ถึง {1}",
            "Differences are decided from {0} to {1}"),
    EXPLANATION_CLOSED(
            409,
            "ไม่อยู่ในช่วงชี้แจง",
            "Explanation is closed",
            "ยื่นคำชี้แจงขอทบทวนได้ตั้งแต่ {0} ถึง {1}",
            "A review can be asked for from {0} to {1}"),
    REVIEWING_CLOSED(
            409,
            "ไม่อยู่ในช่วงพิจารณาทบทวน",
            "Reviewing is closed",
            "พิจารณาคำขอทบทวนได้ตั้งแต่ {0} ถึง {1}",
            "Reviews are decided from {0} to {1}"),
    FINDING_REFUSED(
            422,
            "รับผลการตรวจไม่ได้",
            "Finding not acceptable",
            "ผลการตรวจมี {0} จุดที่ต้องแก้ไข",
            "Faults in the finding: {0}"),
    FINDING_SCORE_UNKNOWN(
            422,
            "คะแนนต้องเป็น 0 หรือ 100",
            "Score is neither 0 nor 100",
            "ข้อเปิดเผยข้อมูลได้ 0 หรือ 100 คะแนนเท่านั้น ไม่ใช่ {0}",
            "A disclosure item scores 0 or 100, not {0}"),
    FINDING_REASON_UNKNOWN(
            422, "ไม่รู้จักรหัสเหตุผล", "Unknown reason", "ไม่มีรหัสเหตุผล {0}", "There is no reason {0}"),
    FINDING_REASON_MISMATCH(
            422,
            "เหตุผลไม่ตรงกับคะแนน",
            "Reason is for the other score",
            "รหัสเหตุผล {0} ใช้กับคะแนนนี้ไม่ได้",
            "The reason {0} is not one for this score"),
    FINDING_CONTENTS_NOT_NAMED(
            422,
            "ต้องระบุองค์ประกอบที่ขาด",
            "Missing contents not named",
            "รหัสเหตุผล {0} ต้องระบุว่าขาดองค์ประกอบใด",
            "With the reason {0} the contents that were missing have to be named"),
    FINDING_CONTENTS_NOT_MISSING(
            422,
            "ข้อที่ผ่านไม่มีองค์ประกอบที่ขาด",
            "Nothing is missing from an item that is met",
            "คะแนน {0} ระบุองค์ประกอบที่ขาดไม่ได้",
            "With a score of {0} no content can be missing"),
    SCORE_NOT_FOUND(
            404,
            "ท่านยังไม่ได้ให้คะแนนข้อนี้",
            "You have not scored this item",
            "ไม่มีคะแนนของท่านในข้อ {0}",
            "There is no score of yours for item {0}"),
    SCORE_CLOSED(
            409,
            "ให้คะแนนข้อนี้ไม่ได้แล้ว",
            "Item is scored",
            "มีผู้ตรวจข้อ {0} ครบสองคนหรือมีผลแล้ว",
            "Two assessors have scored item {0}, or it is decided"),
    NOT_IN_DISAGREEMENT(
            409,
            "ไม่มีผลที่ต้องชี้ขาด",
            "Nothing to decide",
            "ผู้ตรวจไม่ได้ให้คะแนนข้อ {0} ต่างกัน หรือชี้ขาดแล้ว",
            "Assessors do not differ on item {0}, or it is decided"),
    DECIDED_BY_SCORER(
            409,
            "ผู้ที่ตรวจแล้วตัดสินซ้ำไม่ได้",
            "Whoever scored it does not decide it",
            "ข้อ {0} ต้องตัดสินโดยผู้ที่ยังไม่เคยตรวจข้อนี้",
            "Item {0} is decided by somebody who has not scored it"),
    ITEM_NOT_LOST(
            409,
            "ข้อนี้ไม่มีผลให้ขอทบทวน",
            "Nothing to review",
            "ขอทบทวนได้เฉพาะข้อที่ตัดสินแล้วว่าไม่ผ่าน ข้อ {0} ไม่ใช่",
            "A review is asked for of an item that was found lost; item {0} was not"),
    ITEM_FELL_WITH_ANOTHER(
            409,
            "ข้อนี้ไม่ผ่านตามข้ออื่น",
            "Item fell with another",
            "ข้อ {0} ไม่ผ่านเพราะข้อ {1} ไม่ผ่าน โปรดขอทบทวนข้อ {1}",
            "Item {0} was lost because {1} was; ask for a review of {1}"),
    REVIEW_EXISTS(
            409,
            "ขอทบทวนไปแล้ว",
            "Review was asked for",
            "ขอทบทวนข้อ {0} ได้ครั้งเดียว",
            "A review of item {0} can be asked for once"),
    NO_REVIEW_WAITING(
            409,
            "ไม่มีคำขอทบทวนที่รอพิจารณา",
            "No review waits",
            "ข้อ {0} ไม่มีคำขอทบทวนที่รอพิจารณา",
            "No review of item {0} waits to be decided");

    private final Refusal refusal;

    FindingProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
