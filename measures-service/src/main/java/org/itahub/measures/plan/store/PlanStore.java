package org.itahub.measures.plan.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.platform.fiscal.FiscalYear;

/** Reads and writes whole plans; a read takes three statements, however long the plan is. */
@ApplicationScoped
public class PlanStore {
    private final Rows rows;
    private final Clock clock;

    PlanStore(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The panache repository stays inside, so that its entities do. */
    @ApplicationScoped
    static class Rows implements PanacheRepository<PlanEntity> {
        PanacheQuery<PlanEntity> newest(String agencyCode, FiscalYear year) {
            return find("agencyCode = ?1 and fiscalYear = ?2 order by planVersion desc", agencyCode, year.value());
        }
    }

    /** The newest version of the agency's plan of that year. */
    public Optional<StoredPlan> find(String agencyCode, FiscalYear year) {
        return rows.newest(agencyCode, year).firstResultOptional().map(PlanStore::stored);
    }

    /** The version in force of the agency's plan of that year: the newest that is published. */
    public Optional<StoredPlan> findPublished(String agencyCode, FiscalYear year) {
        return rows.find(
                        "agencyCode = ?1 and fiscalYear = ?2 and state = ?3 order by planVersion desc",
                        agencyCode,
                        year.value(),
                        PlanState.PUBLISHED)
                .firstResultOptional()
                .map(PlanStore::stored);
    }

    /** The newest, with other writers kept waiting until this transaction ends. */
    public Optional<StoredPlan> findToChange(String agencyCode, FiscalYear year) {
        return rows.newest(agencyCode, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(PlanStore::stored);
    }

    public StoredPlan insert(Plan plan) {
        return write(new PlanEntity(), plan);
    }

    /** Writes the plan over the one that {@link #findToChange} found in this transaction. */
    public StoredPlan update(Plan plan) {
        return write(rows.newest(plan.agencyCode(), plan.year()).firstResult(), plan);
    }

    private StoredPlan write(PlanEntity entity, Plan plan) {
        entity.take(plan, clock.instant());
        rows.persist(entity);
        rows.flush();
        return new StoredPlan(plan, entity.version);
    }

    private static StoredPlan stored(PlanEntity entity) {
        return new StoredPlan(entity.toDomain(), entity.version);
    }
}
