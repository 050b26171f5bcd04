package org.itahub.reporting.edition;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.FileName;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.json.DocumentSnapshot;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.progress.ProgressSpan;

/** The editions, in table {@code edition}, which the database lets nobody change. */
@ApplicationScoped
public class Editions {
    private static final String SELECT = """
            SELECT id, owner, kind, fiscal_year, span, number, owner_name, issued_at, issued_by, reason, numerals,
                file_name_th, file_name_ascii, sha256,
                (SELECT max(other.number) FROM edition other
                 WHERE other.owner = edition.owner AND other.kind = edition.kind
                   AND other.fiscal_year = edition.fiscal_year AND other.span = edition.span) AS newest
            FROM edition WHERE\s""";

    private final Sql sql;

    Editions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @return false where its document has an edition of that number already */
    boolean keep(Edition edition, Document content, byte[] pdf) {
        return sql.update(
                        """
                        INSERT INTO edition (id, owner, kind, fiscal_year, span, number, owner_name, issued_at,
                            issued_by, reason, numerals, file_name_th, file_name_ascii, document, pdf, sha256)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        ON CONFLICT (owner, kind, fiscal_year, span, number) DO NOTHING""",
                        edition.id(),
                        edition.document().owner(),
                        edition.document().kind().value(),
                        edition.document().year(),
                        span(edition.document()),
                        edition.number(),
                        edition.ownerName(),
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
    public List<Edition> of(DocumentKey document, long before, int atMost) {
        return sql.query(
                SELECT + "owner = ? AND kind = ? AND fiscal_year = ? AND span = ? AND number < ?"
                        + " ORDER BY number DESC LIMIT ?",
                Editions::read,
                document.owner(),
                document.kind().value(),
                document.year(),
                span(document),
                before,
                atMost);
    }

    public Optional<Edition> newest(DocumentKey document) {
        return of(document, Long.MAX_VALUE, 1).stream().findFirst();
    }

    public Optional<Edition> find(DocumentKey document, int number) {
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

    /** Never null, for two of the whole year would be distinct. */
    private static String span(DocumentKey document) {
        return document.span().map(ProgressSpan::value).orElse("");
    }

    private static Edition read(ResultSet row) throws SQLException {
        return new Edition(
                row.getString("id"),
                new DocumentKey(
                        row.getString("owner"),
                        DocumentKind.parse(row.getString("kind")).orElseThrow(),
                        row.getInt("fiscal_year"),
                        ProgressSpan.parse(row.getString("span"))),
                row.getInt("number"),
                row.getString("owner_name"),
                row.getObject("issued_at", OffsetDateTime.class),
                row.getString("issued_by"),
                row.getString("reason"),
                Numerals.valueOf(row.getString("numerals")),
                new FileName(row.getString("file_name_th"), row.getString("file_name_ascii")),
                row.getString("sha256"),
                row.getInt("newest"));
    }
}
