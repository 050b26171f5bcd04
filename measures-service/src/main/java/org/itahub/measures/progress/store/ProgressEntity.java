package org.itahub.measures.progress.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.progress.domain.Deliverable;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.measures.progress.domain.Obstacles;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.Report;
import org.itahub.measures.progress.domain.Review;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

@Entity
@Table(name = "measure_progress")
class ProgressEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "agency_code")
    String agencyCode;

    @Column(name = "fiscal_year")
    int fiscalYear;

    @Column(name = "measure_no")
    int measureNo;

    int quarter;

    @Enumerated(EnumType.STRING)
    Review review;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    Integer percent;

    String done;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Deliverable> deliverables;

    String obstacles;

    @Column(name = "obstacle_codes")
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> obstacleCodes;

    String suggestions;

    @Column(name = "what_helped")
    String whatHelped;

    @Column(name = "cancel_reason")
    String cancelReason;

    @Column(name = "behind_reason")
    String behindReason;

    @Column(name = "reported_on")
    LocalDate reportedOn;

    @Column(name = "due_date")
    LocalDate dueDate;

    @Column(name = "submitted_at")
    Instant submittedAt;

    boolean late;

    @Column(name = "return_reason")
    String returnReason;

    /** Read with the row itself, so that lists need no query for each. */
    @Formula("""
            (SELECT count(*) FROM progress_evidence evidence
             WHERE (evidence.agency_code, evidence.fiscal_year, evidence.measure_no, evidence.quarter)
                 = (agency_code, fiscal_year, measure_no, quarter))""")
    int evidence;

    @Version
    long version;

    Progress toDomain() {
        return new Progress(
                measureNo,
                new QuarterOf(new FiscalYear(fiscalYear), Quarter.values()[quarter - 1]),
                new Report(
                        state,
                        percent,
                        done,
                        deliverables,
                        new Obstacles(obstacles, obstacleCodes),
                        suggestions,
                        whatHelped,
                        cancelReason,
                        behindReason,
                        reportedOn),
                review,
                dueDate,
                submittedAt,
                late,
                returnReason);
    }

    void take(String agency, Progress progress) {
        agencyCode = agency;
        fiscalYear = progress.quarter().year().value();
        measureNo = progress.measureNo();
        quarter = progress.quarter().quarter().number();
        review = progress.review();
        Report report = progress.report();
        state = report.state();
        percent = report.percent();
        done = report.done();
        deliverables = report.deliverables();
        obstacles = report.obstacles().text();
        obstacleCodes = report.obstacles().codes();
        suggestions = report.suggestions();
        whatHelped = report.whatHelped();
        cancelReason = report.cancelReason();
        behindReason = report.behindReason();
        reportedOn = report.reportedOn();
        dueDate = progress.dueDate();
        submittedAt = progress.submittedAt();
        late = progress.late();
        returnReason = progress.returnReason();
    }
}
