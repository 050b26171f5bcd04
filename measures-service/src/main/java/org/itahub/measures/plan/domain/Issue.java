package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A weakness that last year's result showed: one indicator, with its weak items where the result names them.
 *
 * @param no 1 and up within the plan, in the order of the indicators
 * @param indicator the indicator's code in the framework of the result
 * @param instrument the code of the instrument it belongs to
 * @param score 0 to 100, two decimals
 * @param recoverablePoints what the agency's total would gain if the indicator had full score, two decimals
 * @param items lowest score first; empty where the result was given by indicators only
 */
public record Issue(
        int no,
        String indicator,
        String nameTh,
        String nameEn,
        String instrument,
        BigDecimal score,
        Triage triage,
        BigDecimal recoverablePoints,
        List<WeakItem> items) {

    public Issue {
        items = List.copyOf(items);
    }

    public boolean urgent() {
        return triage == Triage.URGENT;
    }

    /** Whether one of its weak items has the code. */
    boolean names(String itemCode) {
        return items.stream().map(WeakItem::code).anyMatch(itemCode::equals);
    }

    /** A measure treats the issue it is written for, and every issue whose weak items it names. */
    public boolean treatedBy(Measure measure) {
        return Integer.valueOf(no).equals(measure.issueNo())
                || measure.itemCodes().stream().anyMatch(this::names);
    }
}
