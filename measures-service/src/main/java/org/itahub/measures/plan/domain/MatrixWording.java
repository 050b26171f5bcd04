package org.itahub.measures.plan.domain;

/** Untreated weaknesses in words that an officer can act on. */
final class MatrixWording {
    private MatrixWording() {}

    static Words of(Issue issue) {
        return new Words(
                "ประเด็นที่ " + issue.no() + " " + issue.nameTh() + " ได้ " + issue.score()
                        + " คะแนน ยังไม่มีมาตรการรองรับ ให้เพิ่มมาตรการอย่างน้อยหนึ่งมาตรการ หากแก้ไขได้ทั้งหมดคะแนนรวมจะเพิ่มขึ้น "
                        + issue.recoverablePoints() + " คะแนน",
                "Issue " + issue.no() + ", " + issue.nameEn() + ", scored " + issue.score()
                        + " and no measure treats it: add at least one. Put right, it would add "
                        + issue.recoverablePoints() + " points to the total");
    }

    static Words of(Issue issue, WeakItem item) {
        return new Words(
                "ข้อ " + item.code() + " " + item.topicTh() + " (ประเด็นที่ " + issue.no() + ") ได้ " + item.score()
                        + " คะแนน ยังไม่มีมาตรการใดระบุถึง ให้เพิ่มรหัสข้อนี้ในมาตรการที่แก้ไขเรื่องเดียวกัน หรือเพิ่มมาตรการใหม่"
                        + " หากแก้ไขได้คะแนนรวมจะเพิ่มขึ้น " + item.recoverablePoints() + " คะแนน",
                "Item " + item.code() + ", " + item.topicEn() + " (issue " + issue.no() + "), scored " + item.score()
                        + " and no measure names it: add its code to the measure that treats it, or add a measure. Put "
                        + "right, it would add " + item.recoverablePoints() + " points to the total");
    }
}
