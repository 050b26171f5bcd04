package org.itahub.measures.progress.domain;

import java.time.LocalDate;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/** Progress reports as tests need them. */
final class Reports {
    static final FiscalYear YEAR = new FiscalYear(2566);
    static final QuarterOf Q1 = new QuarterOf(YEAR, Quarter.Q1);
    static final LocalDate IN_Q1 = LocalDate.of(2022, 12, 20);
    static final LocalDate DUE = LocalDate.of(2023, 1, 16);

    private Reports() {}

    static Report report(MeasureState state, Integer percent) {
        return new Report(
                state,
                percent,
                "แจ้งเวียนคู่มือครบทุกหน่วยงาน",
                List.of(new Deliverable("คู่มือ", null)),
                "ไม่มี",
                "ไม่มี",
                state == MeasureState.CANCELLED ? "รวมกับมาตรการที่ 2" : "",
                IN_Q1);
    }

    static Report empty() {
        return new Report(null, null, null, List.of(), null, null, null, IN_Q1);
    }

    static Report reportedOn(Report of, LocalDate day) {
        return new Report(
                of.state(),
                of.percent(),
                of.done(),
                of.deliverables(),
                of.obstacles(),
                of.suggestions(),
                of.cancelReason(),
                day);
    }

    static Progress begun(Report report) {
        return ((Progress.Writing.Written) Progress.begin(1, Q1, report, DUE, IN_Q1)).progress();
    }
}
