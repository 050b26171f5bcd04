package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.util.Optional;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;

/** Words and figures that both of a province's documents use. */
public final class ProvinceWords {
    static final String NO_PLAN = "ยังไม่จัดทำ";
    private static final String BANGKOK = "กรุงเทพมหานคร";

    private ProvinceWords() {}

    /** The province as its name stands in a sentence. */
    public static String name(String province) {
        return province.equals(BANGKOK) ? province : "จังหวัด" + province;
    }

    static String plan(Optional<PlanState> state) {
        return state.map(ProvinceWords::plan).orElse(NO_PLAN);
    }

    static String plan(PlanState state) {
        return switch (state) {
            case DRAFT -> "ฉบับร่าง";
            case SUBMITTED -> "รอลงนาม";
            case RETURNED -> "ส่งคืนแก้ไข";
            case PUBLISHED -> "เผยแพร่แล้ว";
        };
    }

    static Cell count(long count) {
        return Cell.figure(BigDecimal.valueOf(count), 0);
    }
}
