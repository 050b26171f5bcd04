package org.itahub.measures.obstacles;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** The coded list, in table {@code obstacle_code}; only a migration changes it, so it is read once. */
@Startup
@ApplicationScoped
public class ObstacleCodes {
    private final List<ObstacleCode> codes;

    ObstacleCodes(AgroalDataSource dataSource) {
        this.codes = List.copyOf(new Sql(dataSource)
                .query(
                        "SELECT code, name_th, name_en FROM obstacle_code ORDER BY position",
                        row -> new ObstacleCode(
                                row.getString("code"), row.getString("name_th"), row.getString("name_en"))));
    }

    /** In the order in which a form offers them. */
    public List<ObstacleCode> all() {
        return codes;
    }

    public boolean known(String code) {
        return codes.stream().anyMatch(known -> known.code().equals(code));
    }
}
