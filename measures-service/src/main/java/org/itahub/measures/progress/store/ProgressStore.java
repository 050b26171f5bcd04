package org.itahub.measures.progress.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.progress.StoredProgress;
import org.itahub.measures.progress.domain.EvidencedProgress;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.Review;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/** Reads and writes progress reports. */
@ApplicationScoped
public class ProgressStore {
    private final Rows rows;

    ProgressStore(Rows rows) {
        this.rows = rows;
    }

    /** The panache repository stays inside, so that its entities do. */
    @ApplicationScoped
    static class Rows implements PanacheRepository<ProgressEntity> {
        PanacheQuery<ProgressEntity> of(String agencyCode, int measureNo, QuarterOf quarter) {
            return find(
                    "agencyCode = ?1 and fiscalYear = ?2 and measureNo = ?3 and quarter = ?4",
                    agencyCode,
                    quarter.year().value(),
                    measureNo,
                    quarter.quarter().number());
        }
    }

    /**
     * Which reports of a plan are wanted.
     *
     * @param quarter empty for all
     * @param reviews at least one
     * @param after only reports behind this place in the list, see {@link #place}; -1 for the first part
     */
    public record Wanted(
            String agencyCode, FiscalYear year, Optional<Quarter> quarter, List<Review> reviews, long after) {}

    /** Where a report stands in a plan's list: by measure, then quarter. */
    public static long place(StoredProgress stored) {
        return 10L * stored.progress().measureNo()
                + stored.progress().quarter().quarter().number();
    }

    public Optional<StoredProgress> find(String agencyCode, int measureNo, QuarterOf quarter) {
        return rows.of(agencyCode, measureNo, quarter).firstResultOptional().map(ProgressStore::stored);
    }

    /**
     * A report with those on the same measure in other quarters.
     *
     * @param wanted empty where there is none for the quarter
     */
    public record Found(Optional<StoredProgress> wanted, List<Progress> others) {}

    /** The report with its neighbours, other writers of the measure kept waiting until this transaction ends. */
    public Found findToChange(String agencyCode, int measureNo, QuarterOf quarter) {
        List<StoredProgress> ofMeasure = rows
                .find(
                        "agencyCode = ?1 and fiscalYear = ?2 and measureNo = ?3 order by quarter",
                        agencyCode,
                        quarter.year().value(),
                        measureNo)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(ProgressStore::stored)
                .toList();
        return new Found(
                ofMeasure.stream()
                        .filter(stored -> stored.progress().quarter().equals(quarter))
                        .findFirst(),
                ofMeasure.stream()
                        .map(StoredProgress::progress)
                        .filter(progress -> !progress.quarter().equals(quarter))
                        .toList());
    }

    /** Every report on the plan of that year. */
    public List<EvidencedProgress> ofPlan(String agencyCode, FiscalYear year) {
        return rows
                .find("agencyCode = ?1 and fiscalYear = ?2 order by measureNo, quarter", agencyCode, year.value())
                .list()
                .stream()
                .map(entity -> new EvidencedProgress(entity.toDomain(), entity.evidence))
                .toList();
    }

    public List<StoredProgress> list(Wanted wanted, int atMost) {
        return rows
                .find(
                        """
                        agencyCode = ?1 and fiscalYear = ?2 and (?3 = 0 or quarter = ?3) and review in ?4
                        and measureNo * 10 + quarter > ?5 order by measureNo, quarter""",
                        wanted.agencyCode(),
                        wanted.year().value(),
                        wanted.quarter().map(Quarter::number).orElse(0),
                        wanted.reviews(),
                        wanted.after())
                .range(0, atMost - 1)
                .list()
                .stream()
                .map(ProgressStore::stored)
                .toList();
    }

    public StoredProgress insert(String agencyCode, Progress progress) {
        return write(new ProgressEntity(), agencyCode, progress);
    }

    /** Writes the report over the one that {@link #findToChange} found in this transaction. */
    public StoredProgress update(StoredProgress before, Progress progress) {
        return write(rows.findById(before.id()), before.agencyCode(), progress);
    }

    private StoredProgress write(ProgressEntity entity, String agencyCode, Progress progress) {
        entity.take(agencyCode, progress);
        rows.persist(entity);
        rows.flush();
        return new StoredProgress(entity.id, agencyCode, progress, entity.version, entity.evidence);
    }

    private static StoredProgress stored(ProgressEntity entity) {
        return new StoredProgress(entity.id, entity.agencyCode, entity.toDomain(), entity.version, entity.evidence);
    }
}
