package org.itahub.measures.library.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.library.StoredEntry;
import org.itahub.measures.library.domain.LibraryEntry;

/**
 * A suggested measure.
 *
 * @param withdrawn whether it is suggested no more
 * @param changedByHub whether the hub wrote or changed it itself
 */
@Schema(name = "LibraryEntryAnswer", examples = """
        {"code": "4-01", "indicator": "4",
         "items": [{"firstYear": 2563, "lastYear": 2566, "codes": ["I20", "I21"]}],
         "titleTh": "จัดทำขั้นตอนยืมทรัพย์สินแบบหน้าเดียวและแบบฟอร์มเดียวที่ใช้ร่วมกันทุกส่วนราชการ",
         "titleEn": "One page of steps and one form for borrowing property, the same in every unit",
         "steps": ["รวบรวมปัญหาการยืมจากผู้ใช้ทุกส่วนราชการ",
         "ออกแบบขั้นตอนและแบบยืมให้อนุมัติได้ภายในหนึ่งวันทำการ",
         "จัดทำผังขั้นตอนติดไว้ที่จุดเก็บทรัพย์สินและแจ้งเวียน", "ทบทวนขั้นตอนหลังใช้จริงสามเดือน"],
         "units": ["กองคลัง"], "allUnits": false, "deliverables": ["ผังขั้นตอนการยืม", "แบบยืมทรัพย์สิน"],
         "monitoring": "ผู้อำนวยการกองคลังตรวจทะเบียนยืมและเวลาอนุมัติทุกเดือน", "period": "ม.ค. - มี.ค.",
         "reporting": "จำนวนรายการยืม เวลาอนุมัติเฉลี่ย และรายการที่คืนเกินกำหนด", "frequency": "QUARTERLY",
         "withdrawn": false, "changedByHub": false}""")
record LibraryEntryResponse(@JsonUnwrapped LibraryEntry entry, boolean withdrawn, boolean changedByHub) {
    static LibraryEntryResponse of(StoredEntry stored) {
        return new LibraryEntryResponse(stored.entry(), stored.withdrawn(), stored.changedByHub());
    }
}
