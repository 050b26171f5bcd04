package org.itahub.measures.reminders;

import java.util.Map;
import org.itahub.measures.Given;

/** For tests of other features: an agency that was reminded. */
public final class RemindedAgency {
    private RemindedAgency() {}

    /** Its {@code code}, and the {@code id} of a reminder that was sent to its officer a week before the first quarter's end. */
    public static Map<String, String> given() {
        String code = Given.publishedPlan();
        Reminding.runAt("2023-01-09T09:00");
        String id = Reminding.sql()
                .query(
                        "SELECT id FROM reminder WHERE agency_code = ? AND quarter = 1 AND skipped IS NULL",
                        row -> row.getString("id"),
                        code)
                .getFirst();
        return Map.of("code", code, "id", id);
    }
}
