package org.itahub.reporting.document.measures;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.PlanCopies;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;

/** Plans of measures as the read model holds them, and plans that strain a page. */
public final class PlanSamples {
    public static final Texts THAI = Texts.of("measures-plan", Language.THAI);
    public static final Texts ENGLISH = Texts.of("measures-plan", Language.ENGLISH);

    private PlanSamples() {}

    /** Five measures for five of eight issues. */
    public static MeasuresPlan phitsanulok() {
        return of(Samples.phitsanulok().plan());
    }

    public static MeasuresPlan of(Plan plan) {
        Samples sample = Samples.phitsanulok();
        return new MeasuresPlan(sample.agency(), plan, Optional.of(sample.result()));
    }

    /** Published without any measure, issue or signature. */
    public static MeasuresPlan empty() {
        Plan plan = Samples.phitsanulok().plan();
        return of(new Plan(
                plan.agencyCode(),
                plan.fiscalYear(),
                plan.resultYear(),
                1,
                plan.publishedAt(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    /** Its first measure has 40 steps. */
    public static MeasuresPlan fortySteps() {
        return of(changed(
                Samples.phitsanulok().plan(),
                measure -> measure.no() == 1
                        ? new Plan.Measure(
                                measure.no(),
                                measure.issueNo(),
                                measure.itemCodes(),
                                measure.title(),
                                IntStream.rangeClosed(1, 40)
                                        .mapToObj(step -> "ตรวจทะเบียนทรัพย์สินของราชการรอบที่ " + step + " จบขั้นตอน")
                                        .toList(),
                                measure.responsibleUnits(),
                                measure.allUnits(),
                                measure.period(),
                                measure.monitoring(),
                                measure.reporting(),
                                measure.budget())
                        : measure));
    }

    /** The agency's name has 300 letters without a space. */
    public static MeasuresPlan longName() {
        Agency agency = Samples.phitsanulok().agency();
        String name = "องค์การบริหารส่วนตำบลบ้านน้ำปี้".repeat(10).substring(0, 300);
        return new MeasuresPlan(
                new Agency(agency.code(), name, agency.nameEn(), agency.type(), agency.province(), agency.district()),
                Samples.phitsanulok().plan(),
                Optional.empty());
    }

    public static Plan changed(Plan plan, UnaryOperator<Plan.Measure> change) {
        return PlanCopies.withMeasures(
                plan, plan.measures().stream().map(change).toList());
    }
}
