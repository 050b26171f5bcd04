package org.itahub.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.itahub.local.launch.HubProblem;

/** How the loader takes a step: one that must succeed, and one that must wait for an event to arrive first. */
final class Step {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Step() {}

    /** Passes a success on; anything else ends the loading with what the service said. */
    static Answer done(String what, Answer answer) {
        if (!answer.ok()) {
            throw new HubProblem("The demonstration data could not be loaded: " + what + " was answered with "
                    + answer.status() + " " + answer.problem() + " " + answer.body() + ".");
        }
        return answer;
    }

    /** Tries again while the answer says that an event has not arrived yet, for a minute at most. */
    static Answer once(Supplier<Answer> attempt, Predicate<Answer> tooEarly) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = attempt.get();
        while (tooEarly.test(answer) && Instant.now().isBefore(end)) {
            pause();
            answer = attempt.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubProblem("The hub was stopped while it loaded the demonstration data.", e);
        }
    }
}
