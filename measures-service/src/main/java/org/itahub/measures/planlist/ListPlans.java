package org.itahub.measures.planlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.kept.KeptAnswer;
import org.itahub.platform.kept.KeptAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists the plans that the caller may see; three statements at most, however long the page is. */
@ApplicationScoped
class ListPlans {
    private final PlanListStore store;
    private final KeptAnswers kept;
    private final AgencyAccess access;
    private final ObjectMapper mapper;

    ListPlans(PlanListStore store, KeptAnswers kept, AgencyAccess access, ObjectMapper mapper) {
        this.store = store;
        this.kept = kept;
        this.access = access;
        this.mapper = mapper;
    }

    /**
     * What a page depends on.
     *
     * @param plans whose plans the caller reads before they are published
     * @param reports whose reports the caller reads before they are accepted
     */
    private record Request(PlanFilter filter, Reach plans, Reach reports, PlanPlace after, int limit) {}

    RestResponse<Buffer> page(PlanFilter filter, PlanPlace after, int limit) {
        Request request =
                new Request(filter, access.readable("plans:read"), access.readable("progress:read"), after, limit);
        return filter.province()
                .map(province -> kept.get("plans " + province, request, () -> write(request)))
                .orElseGet(() -> kept.respond(write(request)));
    }

    private KeptAnswer write(Request request) {
        List<PlanListStore.Shown> found =
                store.find(request.filter(), request.plans(), request.reports(), request.after(), request.limit() + 1);
        List<PlanListStore.Shown> shown = found.subList(0, Math.min(request.limit(), found.size()));
        Optional<String> next = found.size() > shown.size()
                ? Optional.of(shown.getLast().place().toString())
                : Optional.empty();
        try {
            return KeptAnswer.json(mapper.writeValueAsBytes(new ListedPlan.Page(store.read(shown))))
                    .page(next);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Listed plans can always be written", e);
        }
    }
}
