package org.itahub.measures.plan.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.itahub.measures.plan.domain.Change;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.domain.Targets;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.SignOff;
import org.itahub.measures.signoff.domain.Signature;
import org.itahub.measures.signoff.domain.Step;
import org.itahub.platform.fiscal.FiscalYear;

@Entity
@Table(name = "measures_plan")
class PlanEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "agency_code")
    String agencyCode;

    @Column(name = "fiscal_year")
    int fiscalYear;

    @Column(name = "plan_version")
    int planVersion;

    @Column(name = "change_reason")
    String changeReason;

    @Column(name = "numbers_taken")
    int numbersTaken;

    @Column(name = "result_year")
    int resultYear;

    @Column(name = "result_revision")
    int resultRevision;

    String policy;

    @Enumerated(EnumType.STRING)
    PlanState state;

    @Column(name = "published_at")
    Instant publishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Step> chain;

    @Column(name = "submitted_by")
    String submittedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Issue> issues;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, BigDecimal> targets;

    /** Also what makes every change of the plan's rows a change of its version. */
    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<MeasureEntity> measures = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("no")
    List<SignatureEntity> signatures = new ArrayList<>();

    Plan toDomain() {
        return new Plan(
                agencyCode,
                new FiscalYear(fiscalYear),
                new ResultBasis(new FiscalYear(resultYear), resultRevision, policy),
                new Change(planVersion, changeReason, numbersTaken),
                state,
                publishedAt,
                new SignOff(
                        new Chain(chain),
                        submittedBy,
                        signatures.stream().map(SignatureEntity::toDomain).toList()),
                issues,
                measures.stream().map(MeasureEntity::toDomain).toList(),
                new Targets(targets));
    }

    void take(Plan plan, Instant now) {
        agencyCode = plan.agencyCode();
        fiscalYear = plan.year().value();
        planVersion = plan.version();
        changeReason = plan.change().reason();
        numbersTaken = plan.change().numbersTaken();
        resultYear = plan.basis().year().value();
        resultRevision = plan.basis().revision();
        policy = plan.basis().policy();
        state = plan.state();
        publishedAt = plan.publishedAt();
        chain = plan.signOff().chain().steps();
        submittedBy = plan.signOff().submittedBy();
        issues = plan.issues();
        targets = plan.targets().byIndicator();
        changedAt = now;
        takeMeasures(plan.measures());
        takeNewSignatures(plan.signOff().history());
    }

    private void takeMeasures(List<Measure> wanted) {
        Map<Integer, MeasureEntity> present = new HashMap<>();
        measures.forEach(measure -> present.put(measure.no, measure));
        measures.removeIf(entity -> wanted.stream().noneMatch(measure -> measure.no() == entity.no));
        int place = 0;
        for (Measure measure : wanted) {
            MeasureEntity entity = present.get(measure.no());
            if (entity == null) {
                entity = new MeasureEntity(this);
                measures.add(entity);
            }
            place++;
            entity.take(measure, place);
        }
    }

    private void takeNewSignatures(List<Signature> history) {
        for (int i = signatures.size(); i < history.size(); i++) {
            signatures.add(new SignatureEntity(this, i + 1, history.get(i)));
        }
    }
}
