package org.itahub.measures.agencies;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Units by the names that people write: as registered, or without what the register has behind the name: the agency's own
 * name or kind, or further words, where that leaves one unit only.
 */
public final class UnitNames {
    private UnitNames() {}

    /** The registered unit of that name or code; empty for one that the register does not list. */
    public static Optional<Agency.Unit> find(Agency agency, String name) {
        String wanted = name.strip();
        return only(agency, unit -> wanted.equals(unit.nameTh()) || wanted.equals(unit.code()))
                .or(() -> only(agency, unit -> isShort(wanted, unit, agency)));
    }

    private static Optional<Agency.Unit> only(Agency agency, Predicate<Agency.Unit> wanted) {
        List<Agency.Unit> found = agency.units().stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Thai sets no spaces between words, so a name may only end at one, or where the agency's begins. */
    private static boolean isShort(String wanted, Agency.Unit unit, Agency agency) {
        if (wanted.isEmpty() || unit.nameTh() == null || !unit.nameTh().startsWith(wanted)) {
            return false;
        }
        String rest = unit.nameTh().substring(wanted.length());
        return rest.startsWith(" ") || agency.nameTh().startsWith(rest);
    }
}
