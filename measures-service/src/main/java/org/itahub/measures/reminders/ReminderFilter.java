package org.itahub.measures.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.identity.Reach;

/** Which reminders are wanted; empty means any. */
public record ReminderFilter(
        Optional<FiscalYear> fiscalYear,
        Optional<Quarter> quarter,
        Optional<ReminderState> state,
        Optional<String> agency,
        Optional<String> province,
        Optional<Rung> rung) {
    public static final ReminderFilter ALL = new ReminderFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A condition of SQL on the ledger's rows, with what fills it. */
    record Condition(String sql, List<Object> parameters) {}

    /** The filter within that reach; only what is asked for stands in it, so that an index can serve it. */
    Condition within(Reach reach) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (!reach.everywhere()) {
            conditions.add(reached(reach, parameters));
        }
        fiscalYear.ifPresent(year -> equal("r.fiscal_year", year.value(), conditions, parameters));
        quarter.ifPresent(wanted -> equal("r.quarter", wanted.number(), conditions, parameters));
        agency.ifPresent(code -> equal("r.agency_code", code, conditions, parameters));
        province.ifPresent(name -> equal("r.province", name, conditions, parameters));
        rung.ifPresent(wanted -> equal("r.rung", wanted.name(), conditions, parameters));
        state.ifPresent(wanted -> conditions.add("(" + wanted.condition() + ")"));
        return new Condition(conditions.isEmpty() ? "true" : String.join(" AND ", conditions), parameters);
    }

    /** One province or one agency, as most callers reach, is asked for as such: its index is in the list's order. */
    private static String reached(Reach reach, List<Object> parameters) {
        if (reach.agencies().isEmpty() && reach.provinces().size() == 1) {
            parameters.addAll(reach.provinces());
            return "r.province = ?";
        }
        if (reach.provinces().isEmpty() && reach.agencies().size() == 1) {
            parameters.addAll(reach.agencies());
            return "r.agency_code = ?";
        }
        parameters.add(reach.agencies().toArray());
        parameters.add(reach.provinces().toArray());
        return "(r.agency_code = ANY (?) OR r.province = ANY (?))";
    }

    private static void equal(String column, Object value, List<String> conditions, List<Object> parameters) {
        conditions.add(column + " = ?");
        parameters.add(value);
    }
}
