package org.itahub.measures.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Wording;

/** Units that a measure names by a code which the agency does not have; a unit without a code goes by its name alone. */
final class UnknownUnits {
    private static final Wording WORDING = Wording.of(
            "ไม่มีรหัสนี้ในหน่วยงานย่อยของหน่วยงาน หากไม่มีรหัสให้ระบุเฉพาะชื่อ",
            "The agency has no unit of that code; a unit without a code is given by its name alone");

    private UnknownUnits() {}

    static List<Fault> of(Measure measure, Agency agency) {
        Set<String> known = agency.units().stream().map(Agency.Unit::code).collect(Collectors.toSet());
        List<ResponsibleUnit> units = measure.responsible().units();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String code = units.get(i).code();
            if (code != null && !known.contains(code)) {
                faults.add(new Fault("/responsibleUnits/" + i + "/code", "unit-unknown", WORDING));
            }
        }
        return faults;
    }
}
