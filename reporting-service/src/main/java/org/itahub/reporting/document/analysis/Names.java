package org.itahub.reporting.document.analysis;

import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.result.LostItems;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;

/** What the framework names, with its code, in the document's language; in Thai where it has no English name. */
final class Names {
    private Names() {}

    /** {@code IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน} */
    static String of(PublishedResult.Instrument instrument, Texts texts) {
        return instrument.code() + " " + name(instrument.nameTh(), instrument.nameEn(), texts);
    }

    /** {@code 3. การใช้อำนาจ} */
    static String of(PublishedResult.Indicator indicator, Texts texts) {
        return indicator.code() + ". " + name(indicator.nameTh(), indicator.nameEn(), texts);
    }

    static String of(Triage.Indicator indicator, Texts texts) {
        return indicator.code() + ". " + name(indicator.nameTh(), indicator.nameEn(), texts);
    }

    /** {@code O1 โครงสร้าง} */
    static String of(PublishedResult.Item item, Texts texts) {
        return item.code() + " " + name(item.topicTh(), item.topicEn(), texts);
    }

    static String of(Triage.Item item, Texts texts) {
        return item.code() + " " + name(item.topicTh(), item.topicEn(), texts);
    }

    static String of(Triage.Point item, Texts texts) {
        return item.code() + " " + name(item.topicTh(), item.topicEn(), texts);
    }

    static String of(LostItems.Item item, Texts texts) {
        return item.code() + " " + name(item.topicTh(), item.topicEn(), texts);
    }

    /** The level without the word that the sentences bring: ระดับ AA is AA, ผ่านดี stays. */
    static String of(PublishedResult.Level level, Texts texts) {
        return name(level.nameTh(), level.nameEn(), texts).replaceFirst("^(ระดับ|Level)\\s*", "");
    }

    /** Without a code. */
    static String name(String nameTh, String nameEn, Texts texts) {
        return new Phrases(texts).name(nameTh, nameEn);
    }
}
