package org.itahub.reporting.edition;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.FileName;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.json.DocumentSnapshot;
import org.itahub.reporting.document.model.Document;

/** The editions, in table {@code edition}, which the database lets nobody change. */
@ApplicationScoped
public class Editions {
    private static final String SELECT = """
            SELECT id, agency_code, kind, fiscal_year, number, owner, issued_at, issued_by, reason, numerals,
                file_name_th, file_name_ascii, sha256,
                (SELECT max(other.number) FROM edition other
                 WHERE other.agency_code = edition.agency_code AND other.kind = edition.kind
                   AND other.fiscal_year = edition.fiscal_year) AS newest
            FROM edition WHERE\s""";

    private final Sql sql;

    Editions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @return false where its document has an edition of that number already */
    boolean keep(Edition edition, Document content, byte[] pdf) {
        return sql.update(
                        """
                        INSERT INTO edition (id, agency_code, kind, fiscal_year, number, owner, issued_at, issued_by,
                            reason, numerals, file_name_th, file_name_ascii, document, pdf, sha256)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        ON CONFLICT (agency_code, kind, fiscal_year, number) DO NOTHING""",
                        edition.id(),
                        edition.document().agencyCode(),
                        edition.document().kind().value(),
                        edition.document().year(),
                        edition.number(),
                        edition.owner(),
                        edition.issuedAt(),
                        edition.issuedBy(),
                        edition.reason(),
                        edition.numerals().name(),
                        edition.fileName().thai(),
                        edition.fileName().ascii(),
                        DocumentSnapshot.write(content),
                        pdf,
                        edition.sha256())
                == 1;
    }

    /** Newest first, beginning below that number. */
    public List<Edition> of(Edition.Of document, long before, int atMost) {
        return sql.query(
                SELECT + "agency_code = ? AND kind = ? AND fiscal_year = ? AND number < ? ORDER BY number DESC LIMIT ?",
                Editions::read,
                document.agencyCode(),
                document.kind().value(),
                document.year(),
                before,
                atMost);
    }

    public Optional<Edition> newest(Edition.Of document) {
        return of(document, Long.MAX_VALUE, 1).stream().findFirst();
    }

    public Optional<Edition> find(Edition.Of document, int number) {
        return of(document, number + 1L, 1).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    /** By what a copy names it. */
    public Optional<Edition> find(String id) {
        return EditionIds.isOne(id)
                ? sql.query(SELECT + "id = ?", Editions::read, id).stream().findFirst()
                : Optional.empty();
    }

    /** Whose PDF has that hash; there is never more than one. */
    public Optional<Edition> bySha256(String sha256) {
        return sql.query(SELECT + "sha256 = ?", Editions::read, sha256).stream().findFirst();
    }

    /** What the edition says, as it was when it was issued. */
    Document content(Edition edition) {
        return sql.query(
                        "SELECT document FROM edition WHERE id = ?",
                        row -> DocumentSnapshot.read(row.getString(1)),
                        edition.id())
                .getFirst();
    }

    /** The PDF that was issued, byte for byte. */
    byte[] pdf(Edition edition) {
        return sql.query("SELECT pdf FROM edition WHERE id = ?", row -> row.getBytes(1), edition.id())
                .getFirst();
    }

    private static Edition read(ResultSet row) throws SQLException {
        return new Edition(
                row.getString("id"),
                new Edition.Of(
                        row.getString("agency_code"),
                        DocumentKind.parse(row.getString("kind"), DocumentKind.Subject.AGENCY)
                                .orElseThrow(),
                        row.getInt("fiscal_year")),
                row.getInt("number"),
                row.getString("owner"),
                row.getObject("issued_at", OffsetDateTime.class),
                row.getString("issued_by"),
                row.getString("reason"),
                Numerals.valueOf(row.getString("numerals")),
                new FileName(row.getString("file_name_th"), row.getString("file_name_ascii")),
                row.getString("sha256"),
                row.getInt("newest"));
    }
}
