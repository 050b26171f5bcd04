package org.itahub.measures.planlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.platform.http.Sha256;

/** Lists the plans that the caller may see; two statements at most, however long the page is. */
@ApplicationScoped
class ListPlans {
    private final PlanListStore store;
    private final WrittenPlans written;
    private final AgencyAccess access;
    private final ObjectMapper mapper;

    ListPlans(PlanListStore store, WrittenPlans written, AgencyAccess access, ObjectMapper mapper) {
        this.store = store;
        this.written = written;
        this.access = access;
        this.mapper = mapper;
    }

    /**
     * A page.
     *
     * @param plans each as JSON
     * @param last where the next page goes on; empty at the end of the list
     * @param tag the same as long as the page is
     */
    record Listed(List<byte[]> plans, Optional<PlanPlace> last, String tag) {}

    Listed page(PlanFilter filter, PlanPlace after, int limit) {
        List<ShownPlan> found =
                store.find(filter, access.readable("plans:read"), access.readable("progress:read"), after, limit + 1);
        List<ShownPlan> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Long, byte[]> json = written.find(shown);
        List<ShownPlan> missing =
                shown.stream().filter(plan -> !json.containsKey(plan.id())).toList();
        if (!missing.isEmpty()) {
            Map<Long, ListedPlan> read = store.read(missing);
            missing.forEach(plan -> json.put(plan.id(), write(plan, read.get(plan.id()))));
        }
        Optional<PlanPlace> last =
                found.size() > limit ? Optional.of(shown.getLast().place()) : Optional.empty();
        return new Listed(shown.stream().map(plan -> json.get(plan.id())).toList(), last, tag(found));
    }

    private byte[] write(ShownPlan plan, ListedPlan listed) {
        try {
            byte[] json = mapper.writeValueAsBytes(listed);
            written.keep(plan, json);
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A listed plan can always be written", e);
        }
    }

    private static String tag(List<ShownPlan> plans) {
        return Sha256.hex(plans.toString().getBytes(StandardCharsets.UTF_8));
    }
}
