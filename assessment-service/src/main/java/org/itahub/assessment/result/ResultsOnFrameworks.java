package org.itahub.assessment.result;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.framework.FrameworkUse;
import org.itahub.platform.sql.Sql;

/** An assessment is pinned to a framework from its first draft on. */
@ApplicationScoped
class ResultsOnFrameworks implements FrameworkUse {

    private final Sql sql;

    ResultsOnFrameworks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean restsOn(int fiscalYear) {
        return !sql.query("SELECT 1 FROM assessment WHERE fiscal_year = ? LIMIT 1", row -> row.getInt(1), fiscalYear)
                .isEmpty();
    }
}
