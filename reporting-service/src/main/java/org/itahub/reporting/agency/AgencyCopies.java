package org.itahub.reporting.agency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.sql.Sql;

/** The agencies as last announced. */
@ApplicationScoped
public class AgencyCopies {
    private final Sql sql;

    AgencyCopies(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Keeps the agency unless a newer state of it is kept already. */
    void keep(Agency agency, long sequence) {
        sql.update(
                """
                INSERT INTO agency_copy AS kept (code, name_th, name_en, type, province, district, sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
                SET name_th = excluded.name_th, name_en = excluded.name_en, type = excluded.type,
                    province = excluded.province, district = excluded.district, sequence = excluded.sequence
                WHERE excluded.sequence > kept.sequence""",
                agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.type(),
                agency.province(),
                agency.district() == null ? "" : agency.district(),
                sequence);
    }

    public Optional<Agency> find(String code) {
        return sql
                .query(
                        "SELECT code, name_th, name_en, type, province, district FROM agency_copy WHERE code = ?",
                        row -> new Agency(
                                row.getString("code"),
                                row.getString("name_th"),
                                row.getString("name_en"),
                                row.getString("type"),
                                row.getString("province"),
                                row.getString("district")),
                        code)
                .stream()
                .findFirst();
    }
}
