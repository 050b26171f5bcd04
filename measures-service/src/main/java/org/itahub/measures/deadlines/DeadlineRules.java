package org.itahub.measures.deadlines;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.WorkingDayRule;
import org.itahub.platform.sql.Sql;

/** The hub's rule, the one row of table {@code deadline_rule}. */
@ApplicationScoped
public class DeadlineRules {
    private final Sql sql;

    DeadlineRules(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public StoredRule find() {
        return sql.query(
                        "SELECT day_of_month, working_day_rule, days_until_locked, version FROM deadline_rule",
                        row -> new StoredRule(
                                new DueRule(
                                        row.getInt("day_of_month"),
                                        WorkingDayRule.valueOf(row.getString("working_day_rule")),
                                        row.getInt("days_until_locked")),
                                row.getLong("version")))
                .getFirst();
    }

    /** @return false where the rule is no longer at that version */
    boolean replace(DueRule rule, long version) {
        return sql.update("""
                        UPDATE deadline_rule SET day_of_month = ?, working_day_rule = ?, days_until_locked = ?,
                            version = version + 1
                        WHERE version = ?""", rule.dayOfMonth(), rule.workingDays().name(), rule.daysUntilLocked(), version) == 1;
    }
}
