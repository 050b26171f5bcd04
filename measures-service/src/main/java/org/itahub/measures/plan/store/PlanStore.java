package org.itahub.measures.plan.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.plan.PlanVersion;
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

        PanacheQuery<PlanEntity> published(String agencyCode, FiscalYear year) {
            return find(
                    "agencyCode = ?1 and fiscalYear = ?2 and state = ?3 order by planVersion desc",
                    agencyCode,
                    year.value(),
                    PlanState.PUBLISHED);
        }

        PanacheQuery<PlanEntity> version(String agencyCode, FiscalYear year, int version) {
            return find("agencyCode = ?1 and fiscalYear = ?2 and planVersion = ?3", agencyCode, year.value(), version);
        }
    }

    /** The newest version of the agency's plan of that year. */
    public Optional<StoredPlan> find(String agencyCode, FiscalYear year) {
        return rows.newest(agencyCode, year).firstResultOptional().map(PlanStore::stored);
    }

    /** The plan in force: the newest published version. */
    public Optional<StoredPlan> published(String agencyCode, FiscalYear year) {
        return rows.published(agencyCode, year).firstResultOptional().map(PlanStore::stored);
    }

    public Optional<StoredPlan> find(String agencyCode, FiscalYear year, int version) {
        return rows.version(agencyCode, year, version).firstResultOptional().map(PlanStore::stored);
    }

    /**
     * The year's versions, oldest first.
     *
     * @param states which are wanted
     * @param after only versions behind this one
     */
    public List<PlanVersion> versions(
            String agencyCode, FiscalYear year, Collection<PlanState> states, long after, int atMost) {
        return rows
                .find(
                        "agencyCode = ?1 and fiscalYear = ?2 and state in ?3 and planVersion > ?4 order by planVersion",
                        agencyCode,
                        year.value(),
                        states,
                        after)
                .range(0, atMost - 1)
                .list()
                .stream()
                .map(row -> new PlanVersion(row.planVersion, row.state, row.changeReason, row.publishedAt))
                .toList();
    }

    /** The newest version, with other writers kept waiting until this transaction ends. */
    public Optional<StoredPlan> findToChange(String agencyCode, FiscalYear year) {
        return rows.newest(agencyCode, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(PlanStore::stored);
    }

    public StoredPlan insert(Plan plan) {
        return write(new PlanEntity(), plan);
    }

    /** Stores the next version of a plan; its tags go on where those of the version before ended, so none means both. */
    public StoredPlan insertNext(Plan plan, StoredPlan before) {
        PlanEntity entity = new PlanEntity();
        entity.version = before.version() + 1;
        return write(entity, plan);
    }

    /**
     * Forgets the version that {@link #findToChange} found in this transaction, with its measures. The version before it
     * takes over its tags, so that those of the next one go on behind them.
     */
    public void discard(StoredPlan stored) {
        Plan plan = stored.plan();
        rows.delete(rows.version(plan.agencyCode(), plan.year(), plan.version()).firstResult());
        rows.flush();
        rows.update(
                "set version = ?1 where agencyCode = ?2 and fiscalYear = ?3 and planVersion = ?4",
                stored.version() + 1,
                plan.agencyCode(),
                plan.year().value(),
                plan.version() - 1);
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
