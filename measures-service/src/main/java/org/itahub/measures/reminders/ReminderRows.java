package org.itahub.measures.reminders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.SkipReason;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Reads the ledger, a page in one statement. */
@ApplicationScoped
class ReminderRows {
    private static final TypeReference<List<Acknowledgement>> ACKNOWLEDGEMENTS = new TypeReference<>() {};
    private static final String WHOLE = """
            SELECT r.*, a.name_th, a.name_en,
                (SELECT jsonb_agg(jsonb_build_object('consumer', k.consumer, 'at', k.acknowledged_at, 'note', k.note)
                     ORDER BY k.acknowledged_at, k.consumer)
                 FROM reminder_acknowledgement k
                 WHERE r.acknowledged_at IS NOT NULL AND k.reminder_id = r.id) AS acknowledgements
            FROM (SELECT * FROM reminder r WHERE %s ORDER BY r.position LIMIT ?) r
            JOIN agency_copy a ON a.code = r.agency_code
            ORDER BY r.position""";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final TextTemplates templates;

    ReminderRows(AgroalDataSource dataSource, ObjectMapper mapper, TextTemplates templates) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.templates = templates;
    }

    /** The reminders behind that position, in order. */
    List<Reminder> list(ReminderFilter filter, Reach reach, long after, int atMost) {
        ReminderFilter.Condition wanted = filter.within(reach);
        List<Object> parameters = new ArrayList<>(wanted.parameters());
        parameters.add(after);
        parameters.add(atMost);
        return sql.query(WHOLE.formatted(wanted.sql() + " AND r.position > ?"), this::read, parameters.toArray());
    }

    Optional<Reminder> find(UUID id, Reach reach) {
        ReminderFilter.Condition within = ReminderFilter.ALL.within(reach);
        List<Object> parameters = new ArrayList<>(within.parameters());
        parameters.add(id);
        parameters.add(1);
        return sql.query(WHOLE.formatted(within.sql() + " AND r.id = ?"), this::read, parameters.toArray()).stream()
                .findFirst();
    }

    private Reminder read(ResultSet row) throws SQLException {
        Recipient recipient = Recipient.valueOf(row.getString("recipient"));
        return new Reminder(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("agency_code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("province"),
                row.getInt("fiscal_year"),
                row.getInt("quarter"),
                Rung.valueOf(row.getString("rung")),
                recipient,
                templates.post(recipient, row.getString("province")),
                Optional.ofNullable(row.getString("skipped")).map(SkipReason::valueOf),
                moment(row, "decided_at"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("locked_from", LocalDate.class),
                row.getInt("planned"),
                Arrays.asList((Integer[]) row.getArray("outstanding").getArray()),
                Optional.ofNullable(row.getString("texts")).map(this::texts),
                moment(row, "published_at"),
                acknowledgements(row.getString("acknowledgements")),
                moment(row, "acted_on_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private Texts texts(String json) {
        try {
            return mapper.readValue(json, Texts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are stored as this service writes them", e);
        }
    }

    private List<Acknowledgement> acknowledgements(String json) {
        try {
            return json == null ? List.of() : mapper.readValue(json, ACKNOWLEDGEMENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Acknowledgements are stored as this service writes them", e);
        }
    }
}
