package org.itahub.assessment.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.framework.FrameworkUse;
import org.itahub.platform.sql.Sql;

/** What an agency discloses answers the items of its framework. */
@ApplicationScoped
class DisclosuresOnFrameworks implements FrameworkUse {

    private final Sql sql;

    DisclosuresOnFrameworks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean restsOn(int fiscalYear) {
        return !sql.query("SELECT 1 FROM disclosure WHERE fiscal_year = ? LIMIT 1", row -> row.getInt(1), fiscalYear)
                .isEmpty();
    }
}
