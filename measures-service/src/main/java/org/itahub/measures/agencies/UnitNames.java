package org.itahub.measures.agencies;

import java.util.Optional;

/** Units by the names that people write: exactly as registered, or the registered name with the agency's behind it. */
public final class UnitNames {
    private UnitNames() {}

    /** The registered unit of that name or code; empty for one that the register does not list. */
    public static Optional<Agency.Unit> find(Agency agency, String name) {
        String wanted = name.strip();
        return agency.units().stream()
                .filter(unit -> wanted.equals(unit.nameTh()) || wanted.equals(unit.code()))
                .findFirst()
                .or(() -> agency.units().stream()
                        .filter(unit -> unit.nameTh() != null
                                && !wanted.isEmpty()
                                && unit.nameTh().startsWith(wanted))
                        .findFirst());
    }
}
