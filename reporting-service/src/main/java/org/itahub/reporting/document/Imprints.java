package org.itahub.reporting.document;

import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.text.Language;

/** What documents say of themselves, in Arabic digits. */
public final class Imprints {
    private Imprints() {}

    /** @param address where it can be looked up whether a copy is that edition */
    public static Imprint edition(int number, OffsetDateTime issuedAt, String address) {
        return new Imprint(
                List.of(
                        name(number) + " ออกเมื่อ " + Wordings.day(issuedAt),
                        "ตรวจสอบว่าสำเนานี้ตรงกับฉบับที่ออกหรือไม่ โดยสแกนคิวอาร์โค้ดหรือเปิดที่"),
                address,
                true);
    }

    /**
     * @param address where the newest edition always is
     * @param language of the document
     */
    public static Imprint noEdition(String address, Language language) {
        String words =
                switch (language) {
                    case THAI ->
                        "เอกสารนี้จัดทำจากข้อมูลล่าสุดในระบบ ไม่ใช่ฉบับที่ออกเป็นทางการ ดูฉบับที่ออกแล้วได้ที่";
                    case ENGLISH ->
                        "Written from the latest data of the hub; this is no edition that was issued. Its editions:";
                };
        return new Imprint(List.of(words), address, false);
    }

    /** {@code ฉบับที่ 2}, held together on its line. */
    public static String name(int number) {
        return "ฉบับที่\u00a0" + number;
    }
}
