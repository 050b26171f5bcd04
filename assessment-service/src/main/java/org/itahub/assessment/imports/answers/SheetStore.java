package org.itahub.assessment.imports.answers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.itahub.platform.sql.Sql;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Copies sheets into {@code survey_sheet}, on the connection of the current transaction. */
@ApplicationScoped
class SheetStore {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DEADLOCK = "40P01";

    private final AgroalDataSource dataSource;
    private final Sql sql;

    SheetStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
        this.sql = new Sql(dataSource);
    }

    /** A sheet whose key is there with other answers. */
    record Differing(int row, String reference) {}

    /** Some sheet is there already, so that none can be copied directly. */
    static final class SomeAreThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SomeAreThere(SQLException cause) {
            super(cause);
        }
    }

    /** @throws SomeAreThere where a sheet is there; the transaction is lost then */
    @Transactional(Transactional.TxType.MANDATORY)
    public void copyDirectly(SheetPipe pipe) {
        copy("COPY survey_sheet (survey_id, key, answers) FROM STDIN (FORMAT binary)", pipe);
    }

    /** Copies sheets aside, to be taken by {@link #takeNew}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void copyAside(SheetPipe pipe) {
        sql.update("""
                CREATE TEMP TABLE incoming_sheet
                    (row int, reference text, survey_id int, key uuid, answers bytea) ON COMMIT DROP""");
        copy("COPY incoming_sheet (row, reference, survey_id, key, answers) FROM STDIN (FORMAT binary)", pipe);
    }

    /** Takes those of the sheets copied aside that are not there yet, in the order of their keys; tells how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int takeNew() {
        return sql.update("""
                INSERT INTO survey_sheet (survey_id, key, answers)
                SELECT survey_id, key, answers FROM incoming_sheet ORDER BY survey_id, key
                ON CONFLICT DO NOTHING""");
    }

    /** Those of the sheets copied aside that are there with other answers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Differing> differing() {
        return sql.query("""
                SELECT i.row, i.reference FROM incoming_sheet i
                JOIN survey_sheet s ON s.survey_id = i.survey_id AND s.key = i.key
                WHERE s.answers <> i.answers ORDER BY i.row""", row -> new Differing(row.getInt(1), row.getString(2)));
    }

    private void copy(String statement, SheetPipe pipe) {
        try (Connection connection = dataSource.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                for (byte[] piece = pipe.take(); piece != null; piece = pipe.take()) {
                    copy.writeToCopy(piece, 0, piece.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            if (Set.of(UNIQUE_VIOLATION, DEADLOCK).contains(String.valueOf(e.getSQLState()))) {
                throw new SomeAreThere(e);
            }
            throw new IllegalStateException("Sheets cannot be copied", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Sheets were not copied to the end", e);
        }
    }
}
