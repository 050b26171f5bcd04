package org.itahub.measures.plan.domain;

import java.util.List;

/**
 * Who answers for a measure: named units, all units, or all units led by the named ones.
 *
 * @param units the named units, in the order of the plan
 * @param allUnits whether every unit of the agency answers for it
 */
public record Responsible(List<ResponsibleUnit> units, boolean allUnits) {
    public Responsible {
        units = List.copyOf(units);
    }

    public static Responsible nobodyYet() {
        return new Responsible(List.of(), false);
    }

    public boolean named() {
        return allUnits || !units.isEmpty();
    }
}
