package org.itahub.platform.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Who shares a question with whom, with a database that answers when the test says so. */
class SharedCheckTest {
    private static final IllegalStateException AWAY = new IllegalStateException("away");

    private final Slots slots = new Slots();
    private final Questions questions = new Questions();
    private final SharedCheck check = new SharedCheck(questions, slots);

    @Test
    void who_asks_while_a_question_is_under_way_waits_for_the_next_one_together_with_the_others() throws Exception {
        CompletableFuture<Throwable> first = ask();
        questions.await();
        List<CompletableFuture<Throwable>> later = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            later.add(ask());
        }
        questions.answer();
        assertEquals(null, first.get());
        questions.await();
        assertTrue(later.stream().noneMatch(CompletableFuture::isDone));
        questions.answer();
        for (CompletableFuture<Throwable> each : later) {
            assertEquals(null, each.get());
        }
        assertEquals(2, questions.asked);
    }

    @Test
    void what_changed_is_taken_away_and_the_rest_stays() throws Exception {
        settled();
        Slot changed = slots.findOrAdd(new Slot("province A", "a"));
        Slot other = slots.findOrAdd(new Slot("province B", "b"));
        CompletableFuture<Throwable> asked = ask();
        questions.await();
        questions.answer("province A", "nation");
        asked.get();
        assertFalse(slots.stands(changed));
        assertTrue(slots.stands(other));
    }

    @Test
    void each_question_goes_on_where_the_one_before_it_saw() throws Exception {
        settled();
        CompletableFuture<Throwable> asked = ask();
        questions.await();
        questions.answer();
        asked.get();
        assertEquals(List.of("now", "1"), questions.since);
    }

    @Test
    void a_question_that_fails_is_told_to_all_who_waited_and_loses_nothing() throws Exception {
        settled();
        Slot slot = slots.findOrAdd(new Slot("nation", "a"));
        CompletableFuture<Throwable> asked = ask();
        questions.await();
        questions.fail();
        assertSame(AWAY, asked.get());
        assertTrue(slots.stands(slot));
        CompletableFuture<Throwable> again = ask();
        questions.await();
        questions.answer("nation");
        assertEquals(null, again.get());
        assertFalse(slots.stands(slot));
        assertEquals(List.of("now", "1", "1"), questions.since);
    }

    private void settled() throws Exception {
        CompletableFuture<Throwable> first = ask();
        questions.await();
        questions.answer();
        first.get();
    }

    private CompletableFuture<Throwable> ask() {
        CompletableFuture<Throwable> answered = new CompletableFuture<>();
        check.ask(answered::complete);
        return answered;
    }

    private static final class Questions extends ReadChanges {
        private final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> begun = new LinkedBlockingQueue<>();
        private final List<String> since = new ArrayList<>();
        private int asked;

        Questions() {
            super(null);
        }

        @Override
        Seen now() {
            return next("now");
        }

        @Override
        Seen since(String snapshot) {
            return next(snapshot);
        }

        @SuppressWarnings("unchecked")
        private Seen next(String from) {
            since.add(from);
            asked++;
            begun.add(asked);
            try {
                Object answer = answers.take();
                if (answer instanceof List<?> topics) {
                    return new Seen(String.valueOf(asked), (List<String>) topics);
                }
                throw AWAY;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void await() throws InterruptedException {
            begun.take();
        }

        void answer(String... topics) {
            answers.add(List.of(topics));
        }

        void fail() {
            answers.add("away");
        }
    }
}
