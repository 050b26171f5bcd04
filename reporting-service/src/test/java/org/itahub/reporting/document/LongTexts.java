package org.itahub.reporting.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.Deliverable;
import org.itahub.reporting.progress.Progress.Review;
import org.itahub.reporting.progress.Progress.State;
import org.itahub.reporting.result.PublishedResult;

/** A sample whose officers wrote as much as the services accept, some of it without any place to end a line. */
final class LongTexts {
    /** The last word of each long text, which goes first where something is cut off. */
    static final List<String> ENDS = List.of(
            "จบหน่วยงาน",
            "จบเหตุแก้ไข",
            "จบมาตรการ",
            "จบขั้นตอน",
            "จบส่วนราชการ",
            "จบติดตาม",
            "จบเนื้อหา",
            "จบหลักฐาน",
            "จบตำแหน่ง",
            "จบผล",
            "จบชิ้นงาน",
            "end-of-address",
            "จบอุปสรรค",
            "จบเสนอแนะ");

    private static final String PROSE =
            "ประชุมชี้แจงหลักเกณฑ์การปฏิบัติงานและการใช้จ่ายงบประมาณแก่บุคลากรทุกระดับเพื่อให้ตรวจสอบได้ ";

    private LongTexts() {}

    static Samples of(Samples sample) {
        return sample.with(agency(sample.agency()))
                .with(result(sample.result()))
                .with(plan(sample.plan()))
                .with(progress(sample));
    }

    private static Agency agency(Agency agency) {
        return new Agency(
                agency.code(),
                text(190, "จบหน่วยงาน"),
                agency.nameEn(),
                agency.type(),
                agency.province(),
                agency.district());
    }

    private static PublishedResult result(PublishedResult result) {
        return new PublishedResult(
                result.agencyCode(),
                result.fiscalYear(),
                2,
                result.publishedAt(),
                text(1900, "จบเหตุแก้ไข"),
                result.basis(),
                result.total(),
                result.level(),
                result.meetsTarget(),
                result.instruments(),
                result.indicators(),
                result.items());
    }

    private static Plan plan(Plan plan) {
        return new Plan(
                plan.agencyCode(),
                plan.fiscalYear(),
                plan.resultYear(),
                plan.version(),
                plan.publishedAt(),
                plan.chain().stream()
                        .map(step -> new Plan.ChainStep(step.position(), text(190, "จบตำแหน่ง")))
                        .toList(),
                plan.signatures(),
                plan.issues(),
                IntStream.rangeClosed(101, 103).mapToObj(LongTexts::measure).toList());
    }

    private static Plan.Measure measure(int no) {
        return new Plan.Measure(
                no,
                1,
                Collections.nCopies(50, "I14"),
                text(990, "จบมาตรการ"),
                List.of("ก".repeat(400), "W".repeat(400), text(1900, "จบขั้นตอน")),
                List.of(new Plan.Unit(null, text(190, "จบส่วนราชการ")), new Plan.Unit(null, "M".repeat(150))),
                false,
                new Plan.Period("MONTHS", "2022-11", "2023-09"),
                text(3900, "จบติดตาม"),
                new Plan.Reporting(text(3900, "จบเนื้อหา"), "QUARTERLY", List.of(text(490, "จบหลักฐาน"))),
                new BigDecimal("123456789012345.67"));
    }

    private static List<Progress> progress(Samples sample) {
        String link = "https://evidence.example/" + "a".repeat(1900) + "end-of-address";
        Progress first = sample.progress().getFirst();
        return List.of(new Progress(
                first.agencyCode(),
                first.fiscalYear(),
                101,
                1,
                Review.ACCEPTED,
                State.UNDER_WAY,
                50,
                text(9900, "จบผล"),
                List.of(new Deliverable(text(490, "จบชิ้นงาน"), link)),
                text(9900, "จบอุปสรรค"),
                text(9900, "จบเสนอแนะ"),
                null,
                null,
                null,
                first.reportedOn(),
                first.submittedAt(),
                first.dueDate(),
                true,
                null,
                List.of()));
    }

    private static String text(int length, String end) {
        return PROSE.repeat(length / PROSE.length() + 1).substring(0, length).strip() + end;
    }
}
