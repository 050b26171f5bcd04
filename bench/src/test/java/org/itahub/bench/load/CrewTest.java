package org.itahub.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {
    private final Set<Integer> done = ConcurrentHashMap.newKeySet();
    private final AtomicInteger closed = new AtomicInteger();

    private final class Noting implements Crew.Worker {
        @Override
        public void work(int item) throws IOException {
            if (item == 13) {
                throw new IOException("item 13 cannot be done");
            }
            done.add(item);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void every_item_is_done_once_and_every_worker_goes_home() {
        Crew.run(4, item -> item < 10, number -> new Noting());

        assertEquals(IntStream.range(0, 10).boxed().collect(Collectors.toSet()), done);
        assertEquals(4, closed.get());
    }

    @Test
    void an_item_that_fails_ends_the_run_with_its_reason() {
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> Crew.run(4, item -> item < 20, number -> new Noting()));

        assertEquals("item 13 cannot be done", failure.getMessage());
        assertEquals(4, closed.get());
    }
}
