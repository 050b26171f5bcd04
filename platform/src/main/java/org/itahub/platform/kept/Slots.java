package org.itahub.platform.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The answers in memory, by what they depend on; the longest unused go where they would take too much of it. */
@ApplicationScoped
class Slots {
    /** Of the memory that Java may take, and never less than this. */
    private static final int SHARE = 6;

    private static final long LEAST_BYTES = 48L * 1024 * 1024;

    /** A door holds on to a token of a kilobyte; those of tokens that have ended are the longest unused. */
    static final int MOST_DOORS = 10_000;

    private final long mostBytes;
    private final Map<RequestKey, Door> doors = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Object, Slot> byKey = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Set<Slot>> byTopic = new HashMap<>();
    private long bytes;

    Slots() {
        this(Math.max(LEAST_BYTES, Runtime.getRuntime().maxMemory() / SHARE));
    }

    Slots(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The door of that request; null without one. */
    synchronized Door find(RequestKey key) {
        Door door = doors.get(key);
        if (door != null) {
            byKey.get(door.slot().key);
        }
        return door;
    }

    /** From now on such requests find the answer, unless it was taken away meanwhile. */
    synchronized void open(Door door) {
        if (!stands(door.slot())) {
            return;
        }
        Door before = doors.put(door.key(), door);
        if (before != null) {
            before.slot().doors.remove(before);
        }
        door.slot().doors.add(door);
        if (doors.size() > MOST_DOORS) {
            Door unused = doors.values().iterator().next();
            doors.remove(unused.key());
            unused.slot().doors.remove(unused);
        }
    }

    /** True while the door is open, that is while its answer's topic has not changed since that was added. */
    synchronized boolean stands(Door door) {
        return doors.get(door.key()) == door;
    }

    /** The slot of that key, or else this one, which now is. */
    synchronized Slot findOrAdd(Slot slot) {
        Slot present = byKey.putIfAbsent(slot.key, slot);
        if (present != null) {
            return present;
        }
        byTopic.computeIfAbsent(slot.topic, topic -> new HashSet<>()).add(slot);
        return slot;
    }

    /** True while the slot stands, that is while its topic has not changed since it was added. */
    synchronized boolean stands(Slot slot) {
        return byKey.get(slot.key) == slot;
    }

    /** Counts what was written into a slot, unless it was taken away meanwhile. */
    synchronized void settle(Slot slot, KeptAnswer written) {
        if (byKey.get(slot.key) != slot) {
            return;
        }
        slot.answer.complete(written);
        bytes += written.body().length();
        Iterator<Slot> oldest = byKey.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            Slot gone = oldest.next();
            if (gone != slot) {
                oldest.remove();
                forget(gone);
            }
        }
    }

    synchronized void remove(Slot slot) {
        if (byKey.remove(slot.key, slot)) {
            forget(slot);
        }
    }

    /** Takes away all that depends on these topics. */
    synchronized void remove(Collection<String> topics) {
        for (String topic : topics) {
            for (Slot slot : byTopic.getOrDefault(topic, Set.of()).toArray(Slot[]::new)) {
                remove(slot);
            }
        }
    }

    synchronized void clear() {
        byKey.clear();
        byTopic.clear();
        doors.clear();
        bytes = 0;
    }

    private void forget(Slot slot) {
        slot.doors.forEach(door -> doors.remove(door.key()));
        slot.doors.clear();
        KeptAnswer written = slot.written();
        bytes -= written == null ? 0 : written.body().length();
        Set<Slot> others = byTopic.get(slot.topic);
        others.remove(slot);
        if (others.isEmpty()) {
            byTopic.remove(slot.topic);
        }
    }
}
