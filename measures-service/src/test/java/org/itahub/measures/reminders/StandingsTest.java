package org.itahub.measures.reminders;

import static org.itahub.measures.reminders.Reminding.count;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class StandingsTest {
    @Inject
    Standings standings;

    @Test
    void the_deadlines_of_many_agencies_are_read_once_for_each_quarter() {
        List<Watches.Watch> watches = Stream.generate(Given::publishedPlan)
                .limit(3)
                .flatMap(code -> Stream.of(new Watches.Watch(code, 2566, 1), new Watches.Watch(code, 2566, 2)))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> {
            long before = deadlinesRead();

            assertEquals(6, standings.of(watches).size());

            assertEquals(2, deadlinesRead() - before);
        });
    }

    /** By this connection, whose earlier transactions may still be counted in. */
    private static long deadlinesRead() {
        return count("""
                SELECT seq_scan + coalesce(idx_scan, 0) FROM pg_stat_xact_user_tables
                WHERE relname = 'deadline_rule'""");
    }
}
