package org.itahub.assessment.survey;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.framework.FrameworkUse;
import org.itahub.platform.sql.Sql;

/** A survey asks the questions of its framework from the day it is prepared. */
@ApplicationScoped
class SurveysOnFrameworks implements FrameworkUse {

    private final Sql sql;

    SurveysOnFrameworks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean restsOn(int fiscalYear) {
        return !sql.query("SELECT 1 FROM survey WHERE fiscal_year = ? LIMIT 1", row -> row.getInt(1), fiscalYear)
                .isEmpty();
    }
}
