package org.itahub.assessment.reconciliation.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** Shares out revisions that were stored before findings were kept. */
@ApplicationScoped
public class DueReconciliations {

    private final Sql sql;

    DueReconciliations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A revision to be reconciled. */
    public record Due(long assessmentId, String agencyCode, int fiscalYear, int revision) {}

    /**
     * Strikes some off, which come again unless this transaction ends well. Their assessments are kept from change until then, so
     * that no older state is judged after a newer one; those that somebody has in hand are left for later.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Due> take(int atMost) {
        return sql.query(
                """
                WITH taken AS (
                    SELECT d.assessment_id, d.revision, a.agency_code, a.fiscal_year
                    FROM reconciliation_due d JOIN assessment a ON a.id = d.assessment_id
                    ORDER BY d.assessment_id, d.revision LIMIT ? FOR UPDATE SKIP LOCKED),
                struck AS (
                    DELETE FROM reconciliation_due d USING taken t
                    WHERE (d.assessment_id, d.revision) = (t.assessment_id, t.revision))
                SELECT * FROM taken""",
                row -> new Due(
                        row.getLong("assessment_id"),
                        row.getString("agency_code"),
                        row.getInt("fiscal_year"),
                        row.getInt("revision")),
                atMost);
    }
}
