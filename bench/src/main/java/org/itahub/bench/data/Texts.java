package org.itahub.bench.data;

import java.util.List;
import java.util.random.RandomGenerator;

/** Thai texts of the length that officers write. */
final class Texts {
    private static final List<String> MEASURES = List.of(
            "จัดทำคู่มือการให้บริการประชาชนและแจ้งเวียนทุกส่วนราชการ",
            "เผยแพร่แผนการใช้จ่ายงบประมาณประจำปีบนเว็บไซต์ของหน่วยงาน",
            "กำหนดแนวปฏิบัติการยืมและใช้ทรัพย์สินของทางราชการ",
            "เปิดช่องทางรับฟังความคิดเห็นของผู้มาติดต่อราชการ",
            "อบรมบุคลากรเรื่องการป้องกันผลประโยชน์ทับซ้อน",
            "ปรับปรุงขั้นตอนการอนุมัติอนุญาตให้สั้นลงและตรวจสอบได้");
    private static final List<String> DONE = List.of(
            "แจ้งเวียนคู่มือให้ทุกส่วนราชการแล้ว และเผยแพร่ทางเว็บไซต์เรียบร้อย อยู่ระหว่างติดตามการนำไปใช้",
            "ประชุมผู้รับผิดชอบสองครั้ง ได้ข้อสรุปแนวปฏิบัติ และเสนอผู้บริหารให้ความเห็นชอบแล้ว",
            "จัดอบรมบุคลากรหนึ่งรุ่น มีผู้เข้าร่วมครบทุกกอง และประเมินความเข้าใจหลังการอบรมแล้ว");

    private final RandomGenerator random;

    Texts(RandomGenerator random) {
        this.random = random;
    }

    String measure() {
        return MEASURES.get(random.nextInt(MEASURES.size()));
    }

    String done() {
        return DONE.get(random.nextInt(DONE.size())) + " (ครั้งที่ " + random.nextInt(1, 9) + ")";
    }
}
