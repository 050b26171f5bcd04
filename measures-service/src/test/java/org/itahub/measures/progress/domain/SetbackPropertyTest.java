package org.itahub.measures.progress.domain;

import static org.itahub.measures.progress.domain.Reports.report;
import static org.itahub.measures.progress.domain.Reports.standing;
import static org.itahub.measures.progress.domain.Reports.withBehindReason;
import static org.itahub.measures.progress.domain.Setback.Kind.PERCENT_BEHIND_EARLIER_QUARTER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.itahub.platform.fiscal.Quarter;

class SetbackPropertyTest {
    private static final String WHY = "ต้องจัดทำเอกสารใหม่ทั้งหมด";

    @Property
    void a_lower_percent_than_the_quarter_before_is_a_setback_and_no_other(
            @ForAll @IntRange(min = 1, max = 99) int first, @ForAll @IntRange(min = 1, max = 99) int second) {
        assertEquals(
                second < first ? List.of(PERCENT_BEHIND_EARLIER_QUARTER) : List.of(),
                kinds(underWay(Quarter.Q2, second), underWay(Quarter.Q1, first)));
    }

    @Property
    void whichever_is_submitted_last_the_same_pairs_are_refused(
            @ForAll MeasureState earlier, @ForAll MeasureState later) {
        Progress first = of(Quarter.Q1, earlier);
        Progress second = of(Quarter.Q2, later);

        assertEquals(
                Setback.of(second, List.of(first)).size(),
                Setback.of(first, List.of(second)).size());
    }

    @Property
    void a_reason_explains_every_setback(@ForAll MeasureState earlier, @ForAll MeasureState later) {
        Progress first = of(Quarter.Q1, earlier);
        Progress second = of(Quarter.Q2, later);
        Progress explained = standing(1, Quarter.Q2, Review.SUBMITTED, withBehindReason(second.report(), WHY));
        Progress explainedEarlier = standing(1, Quarter.Q1, Review.SUBMITTED, withBehindReason(first.report(), WHY));

        assertEquals(List.of(), Setback.of(explained, List.of(first)));
        assertEquals(List.of(), Setback.of(first, List.of(explained)));
        assertEquals(List.of(), Setback.of(explainedEarlier, List.of(second)));
    }

    private static List<Setback.Kind> kinds(Progress submitted, Progress other) {
        return Setback.of(submitted, List.of(other)).stream().map(Setback::kind).toList();
    }

    private static Progress underWay(Quarter quarter, int percent) {
        return standing(1, quarter, Review.SUBMITTED, report(MeasureState.UNDER_WAY, percent));
    }

    private static Progress of(Quarter quarter, MeasureState state) {
        int percent =
                switch (state) {
                    case NOT_STARTED -> 0;
                    case UNDER_WAY, CANCELLED -> 50;
                    case DONE -> 100;
                };
        return standing(1, quarter, Review.ACCEPTED, report(state, percent));
    }
}
