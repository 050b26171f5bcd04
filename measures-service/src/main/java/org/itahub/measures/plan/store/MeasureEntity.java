package org.itahub.measures.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.itahub.measures.plan.domain.CarriedOver;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.Responsible;
import org.itahub.measures.plan.domain.ResponsibleUnit;

@Entity
@Table(name = "plan_measure")
class MeasureEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    PlanEntity plan;

    int no;

    @Column(name = "issue_no")
    Integer issueNo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "item_codes")
    List<String> itemCodes;

    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> steps;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "responsible_units")
    List<ResponsibleUnit> responsibleUnits;

    @Column(name = "all_units")
    boolean allUnits;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind")
    PeriodKind periodKind;

    @Column(name = "period_from")
    LocalDate periodFrom;

    @Column(name = "period_to")
    LocalDate periodTo;

    String monitoring;

    @Column(name = "reporting_content")
    String reportingContent;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporting_frequency")
    ReportingFrequency reportingFrequency;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> deliverables;

    BigDecimal budget;

    int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "carried_over")
    CarriedOver carriedOver;

    MeasureEntity() {}

    MeasureEntity(PlanEntity plan) {
        this.plan = plan;
    }

    Measure toDomain() {
        Period period = periodKind == null
                ? null
                : new Period(periodKind, YearMonth.from(periodFrom), YearMonth.from(periodTo));
        return new Measure(
                no,
                issueNo,
                itemCodes,
                title,
                steps,
                new Responsible(responsibleUnits, allUnits),
                period,
                monitoring,
                new Reporting(reportingContent, reportingFrequency, deliverables),
                budget,
                carriedOver);
    }

    /** @param place where the plan shows it, 1 and up */
    void take(Measure measure, int place) {
        position = place;
        carriedOver = measure.carriedOver();
        no = measure.no();
        issueNo = measure.issueNo();
        itemCodes = measure.itemCodes();
        title = measure.title();
        steps = measure.steps();
        responsibleUnits = measure.responsible().units();
        allUnits = measure.responsible().allUnits();
        Period period = measure.period();
        periodKind = period == null ? null : period.kind();
        periodFrom = period == null ? null : period.from().atDay(1);
        periodTo = period == null ? null : period.to().atEndOfMonth();
        monitoring = measure.monitoring();
        reportingContent = measure.reporting().content();
        reportingFrequency = measure.reporting().frequency();
        deliverables = measure.reporting().deliverables();
        budget = measure.budget();
    }
}
