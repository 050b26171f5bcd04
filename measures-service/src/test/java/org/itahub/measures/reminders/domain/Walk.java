package org.itahub.measures.reminders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/** Climbs the ladder of one agency's quarter in a test, as the hub does: look, enter into the ledger, go on. */
final class Walk {
    static final Ladder LADDER = new Ladder(LocalTime.of(8, 0), BangkokTime.ZONE);
    static final Set<Integer> MEASURES = Set.of(1, 2, 3);

    private final Function<Instant, Standing> standings;
    final Map<Step, Entry> ledger = new LinkedHashMap<>();

    /** What became of a step, and when. */
    record Entry(Instant at, Decision decision, Standing standing) {
        String text() {
            String outcome =
                    switch (decision) {
                        case Decision.Send send -> "sent";
                        case Decision.Skip skip -> skip.reason().name();
                    };
            return at.atZone(BangkokTime.ZONE).toLocalDateTime() + " "
                    + decision.step().rung() + " " + decision.step().recipient() + " " + outcome;
        }
    }

    /** @param standings how the quarter stands at each moment */
    Walk(Function<Instant, Standing> standings) {
        this.standings = standings;
    }

    static Walk through(Standing standing) {
        return new Walk(now -> standing);
    }

    /** Looks at one moment, like one run of the job. */
    Walk look(Instant now) {
        Standing standing = standings.apply(now);
        for (Decision decision : LADDER.due(standing, ledger.keySet(), now)) {
            if (ledger.put(decision.step(), new Entry(now, decision, standing)) != null) {
                throw new AssertionError("Twice: " + decision);
            }
        }
        return this;
    }

    List<String> texts() {
        return ledger.values().stream().map(Entry::text).toList();
    }

    static QuarterOf quarter(int year, Quarter quarter) {
        return new QuarterOf(new FiscalYear(year), quarter);
    }

    static Deadline due(String day) {
        LocalDate due = LocalDate.parse(day);
        return new Deadline(due, due.plusDays(31));
    }

    /** A moment of Thailand, such as {@code 2023-01-09T08:00}. */
    static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BangkokTime.ZONE).toInstant();
    }
}
