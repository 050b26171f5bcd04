package org.itahub.assessment.agency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.events.Topics;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** What holds for registering and changing agencies, one or many at a time, and what is told of it. */
final class AgencyRules {

    private static final String CHANGED = "org.itahub.agency.changed.v1";

    private AgencyRules() {}

    /** @throws Problem 422 for a unit given twice, 404 outside the reach */
    static void check(Agency agency, Reach reach) {
        refuseUnitTwice(agency);
        requireReach(agency, reach);
    }

    /** @throws Problem 404 for an agency, as it stands or as it is to be, of a province outside the reach */
    static void requireReach(Agency agency, Reach reach) {
        if (!reach.coversProvince(agency.province())) {
            throw Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, agency.code());
        }
    }

    static AuditEntry auditEntry(Optional<Agency> before, Agency after) {
        String action = before.isPresent() ? "agency.change" : "agency.register";
        return AuditEntry.of(action, path(after), after.code(), after.province(), before.orElse(null), after);
    }

    static OutboxMessage message(Agency after) {
        return new OutboxMessage(Topics.AGENCIES, CHANGED, after.code(), path(after), after);
    }

    private static String path(Agency agency) {
        return "/api/v1/agencies/" + agency.code();
    }

    private static void refuseUnitTwice(Agency agency) {
        Set<String> seen = new HashSet<>();
        List<TypedFault> twice = IntStream.range(0, agency.units().size())
                .filter(n -> !seen.add(agency.units().get(n).code()))
                .mapToObj(n -> new TypedFault(
                        AssessmentProblem.UNIT_TWICE,
                        "/units/" + n + "/code",
                        agency.units().get(n).code()))
                .toList();
        if (!twice.isEmpty()) {
            throw Faults.problem(AssessmentProblem.UNIT_TWICE, twice);
        }
    }
}
