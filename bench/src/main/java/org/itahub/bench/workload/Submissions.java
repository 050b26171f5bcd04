package org.itahub.bench.workload;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.bench.data.Nation;
import org.itahub.bench.load.HttpConnection;
import org.itahub.embedded.DemoUser;

/**
 * The reports that wait to be submitted, dealt out to the rounds: the measures 1 to 5 of an agency to the service, 6 to
 * 10 to the limit, so that both meet the same data and no report is submitted twice.
 */
final class Submissions {
    private static final int A_SIDE = Nation.MEASURES / 2;

    private final Bed bed;
    private final List<String> agencies;
    private final int inRound;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** @param inRound how many a side and round */
    Submissions(Bed bed, List<String> agencies, int inRound) {
        this.bed = bed;
        this.agencies = agencies;
        this.inRound = inRound;
    }

    /** A report of the first quarter. */
    record Report(String agency, int measure) {
        String path() {
            return "agencies/" + agency + "/plans/" + Nation.YEAR + "/measures/" + measure + "/progress/1";
        }
    }

    /** For how many rounds there are reports. */
    int rounds() {
        return agencies.size() / agenciesInRound();
    }

    private int agenciesInRound() {
        return Math.ceilDiv(inRound, A_SIDE);
    }

    Report ours(int round, int item) {
        return report(round, item, 1);
    }

    Report limit(int round, int item) {
        return report(round, item, 1 + A_SIDE);
    }

    /** Neighbours in the order are of different agencies, since reports of one agency wait for each other. */
    private Report report(int round, int item, int firstMeasure) {
        int agency = round * agenciesInRound() + item % agenciesInRound();
        return new Report(agencies.get(agency), firstMeasure + item / agenciesInRound());
    }

    /** The officer's request to submit it. */
    byte[] request(Report report) {
        return HttpConnection.request(
                "POST", "/api/v1/" + report.path() + "/submit", token(report.agency()), "If-Match: *");
    }

    private String token(String agency) {
        return tokens.computeIfAbsent(
                agency,
                code -> bed.bearer(
                        new DemoUser("officer-" + code, List.of("agency-officer"), List.of(code), List.of())));
    }
}
