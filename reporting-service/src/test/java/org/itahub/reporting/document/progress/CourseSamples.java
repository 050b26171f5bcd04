package org.itahub.reporting.document.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.PlanCopies;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.PlanVersion;
import org.itahub.reporting.plan.QuarterDue;
import org.itahub.reporting.progress.Progress;

/** How plans are carried out, as the read model holds it, and courses that strain a page. */
public final class CourseSamples {
    static final LocalDate IN_APRIL = LocalDate.of(2023, 4, 10);

    static final Texts QUARTERLY = texts(DocumentKind.QUARTERLY_PROGRESS, Language.THAI);
    static final Texts YEARLY = texts(DocumentKind.PROGRESS_REPORT, Language.THAI);

    private static final List<QuarterDue> DUE_DATES = List.of(
            new QuarterDue(1, LocalDate.of(2023, 1, 16)),
            new QuarterDue(2, LocalDate.of(2023, 4, 18)),
            new QuarterDue(3, LocalDate.of(2023, 7, 17)),
            new QuarterDue(4, LocalDate.of(2023, 10, 16)));

    private CourseSamples() {}

    /** Every document of every course here, in both languages. */
    public static List<Document> documents() {
        return Stream.of(Language.values())
                .flatMap(language -> documents(language).stream())
                .toList();
    }

    public static List<Document> documents(Language language) {
        var documents = new ArrayList<Document>();
        for (PlanCourse course : courses()) {
            documents.addAll(quarterly(course, Quarter.Q2, texts(DocumentKind.QUARTERLY_PROGRESS, language)));
            documents.add(course.yearDocument(texts(DocumentKind.PROGRESS_REPORT, language)));
        }
        documents.add(new QuarterDocument(phitsanulok(), Quarter.Q4, texts(DocumentKind.QUARTERLY_PROGRESS, language))
                .document());
        return documents;
    }

    /** Quarter 2 of a plan that a second version replaced amid it. */
    public static Document quarter() {
        return quarter(replaced(), Quarter.Q2);
    }

    public static Document cumulative() {
        return upTo(replaced(), Quarter.Q2);
    }

    /** The year, with one measure that has been reported on for every quarter. */
    public static Document year() {
        return year(whole());
    }

    /** Quarter 2, in which a second version rewrote all 40 steps of a measure. */
    public static Document fortySteps() {
        return quarter(CourseStrains.manyLines(), Quarter.Q2);
    }

    /** Quarter 1, with that text wherever an officer can write one. */
    public static Document odd(String text) {
        return quarter(CourseStrains.told(phitsanulok(), text), Quarter.Q1);
    }

    static Document quarter(PlanCourse course, Quarter quarter) {
        return new QuarterDocument(course, quarter, QUARTERLY).document();
    }

    static Document upTo(PlanCourse course, Quarter quarter) {
        return CourseDocument.upTo(course, quarter, QUARTERLY);
    }

    static Document year(PlanCourse course) {
        return CourseDocument.ofYear(course, YEARLY);
    }

    static Texts texts(DocumentKind kind, Language language) {
        return Texts.of(kind.value(), language);
    }

    private static List<PlanCourse> courses() {
        return List.of(
                phitsanulok(),
                replaced(),
                withoutReports(),
                CourseStrains.manyLines(),
                CourseStrains.told(phitsanulok(), CourseStrains.ODD));
    }

    private static List<Document> quarterly(PlanCourse course, Quarter quarter, Texts texts) {
        return Stream.of(ProgressSpan.Scope.values())
                .map(scope -> course.document(new ProgressSpan(quarter, scope), texts))
                .toList();
    }

    /** Two quarters of five measures, told in April: accepted, late, under review, returned and missing reports. */
    static PlanCourse phitsanulok() {
        Samples sample = Samples.phitsanulok();
        return of(sample.agency(), List.of(version(sample.plan(), null)), sample.progress(), IN_APRIL);
    }

    static PlanCourse withoutReports() {
        return with(phitsanulok(), List.of());
    }

    /** In February a second version took measure 3 out, added measure 6 and changed the time of measure 1. */
    static PlanCourse replaced() {
        PlanCourse course = phitsanulok();
        Plan first = course.versions().getFirst().plan();
        var measures = new ArrayList<>(first.measures());
        measures.removeIf(measure -> measure.no() == 3);
        measures.set(
                0,
                measure(
                        measures.getFirst(),
                        1,
                        measures.getFirst().title(),
                        new Plan.Period("DUE_MONTH", "2023-06", "2023-06")));
        measures.add(measure(
                measures.getLast(),
                6,
                "เผยแพร่คู่มือบริการประชาชนฉบับย่อ",
                measures.getLast().period()));
        Plan second = republished(first, 2, "2023-02-15T09:00:00+07:00", measures);
        return new PlanCourse(
                course.agency(),
                List.of(version(first, null), version(second, "ปรับตามงบประมาณที่ได้รับจัดสรรกลางปี")),
                course.reports(),
                course.today());
    }

    /** After the year, measure 2 reported on in each quarter, measure 1 given up in the fourth. */
    static PlanCourse whole() {
        PlanCourse course = replaced();
        var reports = new ArrayList<>(course.reports());
        reports.add(report(2, 3, Progress.State.DONE, 100, null, null));
        reports.add(report(2, 4, Progress.State.DONE, 100, null, null));
        reports.add(report(1, 3, Progress.State.UNDER_WAY, 30, null, "ผู้รับผิดชอบหลักย้ายไปหน่วยงานอื่น"));
        reports.add(report(1, 4, Progress.State.CANCELLED, 30, "รวมเข้ากับแผนพัฒนาบุคลากรสามปี", null));
        return new PlanCourse(course.agency(), course.versions(), reports, LocalDate.of(2023, 11, 1));
    }

    static Progress report(
            int measure, int quarter, Progress.State state, int percent, String cancelReason, String behindReason) {
        OffsetDateTime submitted =
                OffsetDateTime.parse("2022-10-10T09:00:00+07:00").plusMonths(3L * quarter);
        return new Progress(
                "2650101",
                2566,
                measure,
                quarter,
                Progress.Review.ACCEPTED,
                state,
                percent,
                "ผลของไตรมาสที่ " + quarter,
                List.of(new Progress.Deliverable("สรุปผล " + quarter, null)),
                "ไม่มี",
                "ไม่มี",
                null,
                cancelReason,
                behindReason,
                submitted.toLocalDate(),
                submitted,
                DUE_DATES.get(quarter - 1).dueDate(),
                false,
                null,
                List.of(new Progress.Evidence("ภาพกิจกรรม", null)));
    }

    static PlanCourse with(PlanCourse course, List<Progress> reports) {
        return new PlanCourse(course.agency(), course.versions(), reports, course.today());
    }

    static PlanCourse on(LocalDate today, PlanCourse course) {
        return new PlanCourse(course.agency(), course.versions(), course.reports(), today);
    }

    static PlanCourse of(Agency agency, List<PlanVersion> versions, List<Progress> reports, LocalDate today) {
        return new PlanCourse(agency, versions, reports, today);
    }

    static PlanVersion version(Plan plan, String reason) {
        return new PlanVersion(plan, reason, DUE_DATES);
    }

    static Plan republished(Plan plan, long version, String publishedAt, List<Plan.Measure> measures) {
        Plan changed = PlanCopies.withMeasures(plan, measures);
        return new Plan(
                changed.agencyCode(),
                changed.fiscalYear(),
                changed.resultYear(),
                version,
                OffsetDateTime.parse(publishedAt),
                changed.chain(),
                changed.signatures(),
                changed.issues(),
                changed.measures());
    }

    static Plan.Measure measure(Plan.Measure measure, int no, String title, Plan.Period period) {
        return new Plan.Measure(
                no,
                measure.issueNo(),
                measure.itemCodes(),
                title,
                measure.steps(),
                measure.responsibleUnits(),
                measure.allUnits(),
                period,
                measure.monitoring(),
                measure.reporting(),
                measure.budget());
    }
}
