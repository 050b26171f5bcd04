package org.itahub.measures.planlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.lists.KeptPage;
import org.itahub.measures.lists.KeptPages;
import org.itahub.measures.lists.PageKey;
import org.itahub.platform.identity.Reach;

/** Lists the plans that the caller may see; three statements at most, however long the page is. */
@ApplicationScoped
class ListPlans {
    private final PlanListStore store;
    private final KeptPages keptPages;
    private final AgencyAccess access;
    private final ObjectMapper mapper;

    ListPlans(PlanListStore store, KeptPages keptPages, AgencyAccess access, ObjectMapper mapper) {
        this.store = store;
        this.keptPages = keptPages;
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

    KeptPage page(PlanFilter filter, PlanPlace after, int limit) {
        Request request =
                new Request(filter, access.readable("plans:read"), access.readable("progress:read"), after, limit);
        return filter.province()
                .map(province -> keptPages.get(new PageKey("plans", province, request), () -> write(request)))
                .orElseGet(() -> write(request));
    }

    private KeptPage write(Request request) {
        List<PlanListStore.Shown> found =
                store.find(request.filter(), request.plans(), request.reports(), request.after(), request.limit() + 1);
        List<PlanListStore.Shown> shown = found.subList(0, Math.min(request.limit(), found.size()));
        Optional<String> next = found.size() > shown.size()
                ? Optional.of(shown.getLast().place().toString())
                : Optional.empty();
        try {
            return KeptPage.of(mapper.writeValueAsBytes(new ListedPlan.Page(store.read(shown))), next);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Listed plans can always be written", e);
        }
    }
}
