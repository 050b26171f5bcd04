package org.itahub.assessment.analysis.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** The kinds of figures that can be ranked, as addresses write them. */
final class RankedKind {

    private static final Map<String, FigureKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("instrument", FigureKind.INSTRUMENT);
        KINDS.put("indicator", FigureKind.INDICATOR);
        KINDS.put("sub-indicator", FigureKind.SUB_INDICATOR);
        KINDS.put("item", FigureKind.ITEM);
    }

    private RankedKind() {}

    /** @throws Problem 400 for any other word */
    static FigureKind parse(String of) {
        FigureKind kind = KINDS.get(of);
        if (kind == null) {
            String choice = String.join(", ", KINDS.keySet());
            PlatformProblem type = PlatformProblem.INVALID_VALUE;
            throw Problem.of(type, "of")
                    .with(List.of(new Fault(
                            "of", type.code(), Wording.of("เลือกได้จาก " + choice, "must be one of " + choice))));
        }
        return kind;
    }
}
