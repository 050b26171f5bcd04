package org.itahub.measures.planlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans as JSON, kept in memory under the stamp that they were read with; the longest unused go first. */
@ApplicationScoped
class WrittenPlans {
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Map<Key, Written> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(long planId, boolean allReports) {
        static Key of(ShownPlan plan) {
            return new Key(plan.id(), plan.allReports());
        }
    }

    private record Written(ShownPlan.Stamp stamp, byte[] json) {}

    /** What is kept of these plans and still holds. */
    synchronized Map<Long, byte[]> find(List<ShownPlan> plans) {
        Map<Long, byte[]> found = LinkedHashMap.newLinkedHashMap(plans.size());
        for (ShownPlan plan : plans) {
            Written written = kept.get(Key.of(plan));
            if (written != null && written.stamp().equals(plan.stamp())) {
                found.put(plan.id(), written.json());
            }
        }
        return found;
    }

    synchronized void keep(ShownPlan plan, byte[] json) {
        Written before = kept.put(Key.of(plan), new Written(plan.stamp(), json));
        bytes += json.length - (before == null ? 0 : before.json().length);
        for (Iterator<Written> oldest = kept.values().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
            bytes -= oldest.next().json().length;
            oldest.remove();
        }
    }
}
