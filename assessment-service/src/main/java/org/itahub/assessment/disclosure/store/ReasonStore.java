package org.itahub.assessment.disclosure.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.assessment.disclosure.domain.Reason;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.platform.sql.Sql;

/** The coded reasons why an item is met or lost. */
@ApplicationScoped
public class ReasonStore {

    private final Sql sql;

    ReasonStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** All, in the order in which they are offered. */
    public List<Reason> all() {
        return sql.query(
                "SELECT * FROM disclosure_reason ORDER BY position",
                row -> new Reason(
                        row.getString("code"),
                        row.getInt("score"),
                        row.getBoolean("names_contents"),
                        new Text(row.getString("text_th"), row.getString("text_en"))));
    }
}
