package org.itahub.platform.kept;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The place of one answer, taken before it is written. A change of its topic takes the place away, so whatever still
 * stands in a place holds.
 */
final class Slot {
    final String topic;
    final Object key;
    final CompletableFuture<KeptAnswer> answer = new CompletableFuture<>();
    /** Those that lead here, as {@link Slots} keeps them. */
    final Set<Door> doors = new HashSet<>(2);

    Slot(String topic, Object key) {
        this.topic = topic;
        this.key = key;
    }

    /** Null while it is being written. */
    KeptAnswer written() {
        return answer.isDone() && !answer.isCompletedExceptionally() ? answer.join() : null;
    }
}
