package org.itahub.measures.deadlines.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.domain.ClosedDay;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.Extension;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;

/** Until when an agency reports each quarter of a year, and why. */
@Schema(name = "AgencyDeadlines", examples = """
        {"agencyCode": "H140001", "fiscalYear": 2566, "quarters": [{"quarter": 1, "opens": "2022-10-01",
         "ruleDay": "2023-01-15", "ordinaryDueDate": "2023-01-16", "dueDate": "2023-01-31",
         "moved": [{"because": "WEEKEND", "day": "2023-01-15", "nameTh": "วันอาทิตย์", "nameEn": "Sunday"},
         {"because": "EXTENSION", "day": "2023-01-31", "nameTh": "จังหวัดขยายเวลา",
         "nameEn": "Extended by the province", "reason": "สำนักงานถูกน้ำท่วม เอกสารต้องจัดทำขึ้นใหม่"}],
         "lockedFrom": "2023-03-03"}, {"quarter": 2, "opens": "2023-01-01", "ruleDay": "2023-04-15",
         "ordinaryDueDate": "2023-04-18", "dueDate": "2023-04-18", "moved": [{"because": "HOLIDAY",
         "day": "2023-04-15", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival"},
         {"because": "WEEKEND", "day": "2023-04-16", "nameTh": "วันอาทิตย์", "nameEn": "Sunday"},
         {"because": "HOLIDAY", "day": "2023-04-17", "nameTh": "วันหยุดชดเชยวันสงกรานต์",
         "nameEn": "Substitution for the Songkran Festival"}], "lockedFrom": "2023-05-19"}]}""")
record AgencyDeadlinesResponse(
        @Schema(examples = "H140001") String agencyCode,
        @Schema(examples = "2566") int fiscalYear,
        List<Due> quarters) {
    /**
     * A quarter.
     *
     * @param opens the first day on which it can be reported
     * @param ruleDay the day that the hub's rule names
     * @param ordinaryDueDate that day, moved where offices are closed
     * @param dueDate the last day on which a report of this agency is in time
     * @param moved why the due date is not the day of the rule, in order; empty where it is
     * @param lockedFrom the first day on which no report is taken, unless the quarter is reopened
     * @param reopenedUntil when the reopening in force ends; left out without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuarterDeadline")
    record Due(
            @Schema(examples = "1") int quarter,
            LocalDate opens,
            LocalDate ruleDay,
            LocalDate ordinaryDueDate,
            LocalDate dueDate,
            List<Move> moved,
            LocalDate lockedFrom,
            OffsetDateTime reopenedUntil) {
        static Due of(QuarterDeadline of, Instant now) {
            Deadline deadline = of.deadline();
            return new Due(
                    of.quarter().quarter().number(),
                    of.opens(),
                    of.ordinary().named(),
                    of.ordinary().date(),
                    deadline.dueDate(),
                    Stream.concat(
                                    of.ordinary().skipped().stream().map(Move::of),
                                    of.extended() ? Stream.of(Move.of(of.extension())) : Stream.of())
                            .toList(),
                    deadline.lockedFrom(),
                    of.reopened(now).map(Reopening::until).map(BangkokTime::of).orElse(null));
        }
    }

    /**
     * One cause of a moved date.
     *
     * @param day the closed day that was passed, or the day until which the deadline was extended
     * @param reason why it was extended; left out for a closed day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeadlineMove")
    record Move(Because because, LocalDate day, String nameTh, String nameEn, String reason) {
        static Move of(ClosedDay closed) {
            return closed.holiday() == null
                    ? new Move(Because.WEEKEND, closed.day(), weekday(closed, "th"), weekday(closed, "en"), null)
                    : new Move(
                            Because.HOLIDAY,
                            closed.day(),
                            closed.holiday().nameTh(),
                            closed.holiday().nameEn(),
                            null);
        }

        static Move of(Extension extension) {
            return new Move(
                    Because.EXTENSION,
                    extension.until(),
                    "จังหวัดขยายเวลา",
                    "Extended by the province",
                    extension.reason());
        }

        private static String weekday(ClosedDay closed, String language) {
            return closed.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of(language));
        }
    }

    enum Because {
        WEEKEND,
        HOLIDAY,
        EXTENSION
    }

    static AgencyDeadlinesResponse of(String agencyCode, FiscalYear year, List<QuarterDeadline> quarters, Instant now) {
        return new AgencyDeadlinesResponse(
                agencyCode,
                year.value(),
                quarters.stream().map(quarter -> Due.of(quarter, now)).toList());
    }
}
