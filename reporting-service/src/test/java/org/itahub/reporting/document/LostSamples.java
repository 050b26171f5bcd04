package org.itahub.reporting.document;

import java.util.List;
import org.itahub.reporting.result.LostItems;

/** Disclosure items that assessors found lost: one with contents missing, one that fell with it. */
public final class LostSamples {
    private LostSamples() {}

    public static LostItems items() {
        return new LostItems(List.of(
                new LostItems.Item(
                        "O42",
                        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        "Measures for integrity and transparency",
                        "เนื้อหาไม่ครบ",
                        "Contents are missing",
                        "ไม่พบวิธีติดตามผลของมาตรการที่ 3",
                        List.of(
                                new LostItems.Content(2, "ขั้นตอนหรือวิธีปฏิบัติ", "Steps or method"),
                                new LostItems.Content(3, "การกำกับติดตามและการรายงานผล", "Monitoring and reporting"))),
                new LostItems.Item(
                        "O43",
                        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                        "Carrying out the measures",
                        "ข้อที่เป็นฐานไม่ผ่าน",
                        "The item that it rests on was lost",
                        "",
                        List.of())));
    }
}
