package org.itahub.measures.reminders;

import static org.itahub.measures.reminders.Reminding.at;
import static org.itahub.measures.reminders.Reminding.runAt;
import static org.itahub.measures.reminders.Reminding.sql;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class FollowRemindersTest {
    @Test
    void a_version_that_removes_the_last_outstanding_measure_answers_the_reminder() {
        String code = Given.submittedProgress();
        runAt("2023-01-09T08:00");
        sql().update("UPDATE reminder_reports_seen SET until = ?", Watches.at(at("2023-01-10T08:00")));
        assertEquals(List.of("null"), actedOn(code));

        publishedWithFirstMeasureOnly(code, "2023-01-10T09:00");
        runAt("2023-01-10T10:00");

        assertEquals(List.of(Watches.at(at("2023-01-10T09:00")).toInstant().toString()), actedOn(code));
    }

    private static void publishedWithFirstMeasureOnly(String code, String local) {
        sql().update("""
                DELETE FROM plan_measure WHERE no > 1 AND plan_id IN (
                    SELECT id FROM measures_plan WHERE agency_code = ?)""", code);
        sql().update("UPDATE measures_plan SET published_at = ? WHERE agency_code = ?", Watches.at(at(local)), code);
    }

    private static List<String> actedOn(String code) {
        return sql().query(
                        "SELECT acted_on_at FROM reminder WHERE agency_code = ? AND quarter = 1 AND skipped IS NULL",
                        row -> String.valueOf(
                                row.getTimestamp(1) == null
                                        ? null
                                        : row.getTimestamp(1).toInstant()),
                        code);
    }
}
