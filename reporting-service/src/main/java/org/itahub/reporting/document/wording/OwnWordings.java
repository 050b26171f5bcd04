package org.itahub.reporting.document.wording;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.document.DocumentKind;

/** The agencies' own wordings, in table {@code own_wording}. */
@ApplicationScoped
public class OwnWordings {
    private final Sql sql;

    OwnWordings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    Optional<OwnWording> find(SentenceKey sentence) {
        return sql
                .query(
                        "SELECT th, en, version FROM own_wording WHERE agency_code = ? AND kind = ? AND key = ?",
                        OwnWordings::read,
                        sentence.agencyCode(),
                        sentence.kind().value(),
                        sentence.key())
                .stream()
                .findFirst();
    }

    /** By the sentences' keys. */
    Map<String, OwnWording> all(String agencyCode, DocumentKind kind) {
        var wordings = new LinkedHashMap<String, OwnWording>();
        sql.query(
                "SELECT key, th, en, version FROM own_wording WHERE agency_code = ? AND kind = ? ORDER BY key",
                row -> wordings.put(row.getString("key"), read(row)),
                agencyCode,
                kind.value());
        return wordings;
    }

    /** Empty where another one was set in the meantime. */
    Optional<OwnWording> insert(SentenceKey sentence, Draft words) {
        return sql
                .query(
                        """
                        INSERT INTO own_wording (agency_code, kind, key, th, en) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING RETURNING th, en, version""",
                        OwnWordings::read,
                        sentence.agencyCode(),
                        sentence.kind().value(),
                        sentence.key(),
                        words.th(),
                        words.en())
                .stream()
                .findFirst();
    }

    /** Empty where it is no longer at that version. */
    Optional<OwnWording> replace(SentenceKey sentence, Draft words, long version) {
        return sql
                .query(
                        """
                        UPDATE own_wording SET th = ?, en = ?, version = nextval('own_wording_version')
                        WHERE agency_code = ? AND kind = ? AND key = ? AND version = ?
                        RETURNING th, en, version""",
                        OwnWordings::read,
                        words.th(),
                        words.en(),
                        sentence.agencyCode(),
                        sentence.kind().value(),
                        sentence.key(),
                        version)
                .stream()
                .findFirst();
    }

    /** @return false where it is no longer at that version */
    boolean remove(SentenceKey sentence, long version) {
        return sql.update(
                        "DELETE FROM own_wording WHERE agency_code = ? AND kind = ? AND key = ? AND version = ?",
                        sentence.agencyCode(),
                        sentence.kind().value(),
                        sentence.key(),
                        version)
                == 1;
    }

    private static OwnWording read(ResultSet row) throws SQLException {
        return new OwnWording(new Draft(row.getString("th"), row.getString("en")), row.getLong("version"));
    }
}
