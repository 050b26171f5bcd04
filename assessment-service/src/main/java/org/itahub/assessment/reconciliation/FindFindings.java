package org.itahub.assessment.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.reconciliation.store.FindingList;
import org.itahub.platform.identity.Caller;

/** Finds what cannot be right in the results that the caller may see. */
@ApplicationScoped
public class FindFindings {

    private static final String SCOPE = "assessments:read";

    private final FindingList list;
    private final Caller caller;

    FindFindings(FindingList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    /** Which findings are wanted; empty means any. */
    public record Filter(Optional<String> agencyCode, Optional<String> province, Optional<Integer> fiscalYear) {}

    /** Where in the list a finding stands. */
    public record Place(String agencyCode, int fiscalYear, String figure) {}

    public List<AgencyFinding> matching(Filter filter, Optional<Place> after, int atMost) {
        return list.find(filter, caller.reachWith(SCOPE), after, atMost);
    }
}
