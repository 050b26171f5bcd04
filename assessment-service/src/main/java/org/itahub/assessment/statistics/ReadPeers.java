package org.itahub.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.scoring.domain.Scoring;
import org.itahub.assessment.statistics.domain.PeerGroup;
import org.itahub.assessment.statistics.domain.ScoreColumns;
import org.itahub.assessment.statistics.store.PeerScores;
import org.itahub.platform.problem.Problem;

/** Compares a published result with those of agencies of the same type. Three statements, however many there are. */
@ApplicationScoped
public class ReadPeers {

    private final FindAgencies agencies;
    private final Frameworks frameworks;
    private final PeerScores scores;

    ReadPeers(FindAgencies agencies, Frameworks frameworks, PeerScores scores) {
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.scores = scores;
    }

    /** One figure's code and how the agency stands in it. */
    public record Compared(String code, PeerGroup standing) {}

    /** @param province whose agencies the group is of; empty for all */
    public record Group(Optional<String> province, int agencies, List<Compared> figures) {}

    public record Found(Agency agency, Framework framework, int revision, List<Group> groups) {}

    /** @throws Problem 404 for an unknown agency, or one without a published result of the year */
    public Found of(String agencyCode, int fiscalYear) {
        Agency agency = agencies.byCode(agencyCode).agency();
        PeerScores.Standing standing = scores.standing(agencyCode, fiscalYear)
                .orElseThrow(() -> Problem.of(StatisticsProblem.RESULT_NOT_PUBLISHED, agencyCode, fiscalYear));
        Framework framework =
                frameworks.pinned(fiscalYear, standing.frameworkVersion()).framework();
        List<PeerScores.Peer> all = scores.ofType(
                agency.type().name(),
                fiscalYear,
                standing.frameworkVersion(),
                ScoreColumns.of(framework).firstIndicator(),
                framework.content().indicators().size());
        List<PeerScores.Peer> near = all.stream()
                .filter(peer -> peer.province().equals(agency.province()))
                .toList();
        return new Found(
                agency,
                framework,
                standing.revision(),
                List.of(
                        group(agencyCode, framework, Optional.of(agency.province()), near),
                        group(agencyCode, framework, Optional.empty(), all)));
    }

    private static Group group(
            String agencyCode, Framework framework, Optional<String> province, List<PeerScores.Peer> peers) {
        List<String> codes = new ArrayList<>(List.of(Scoring.TOTAL));
        framework.content().indicators().stream().map(Indicator::code).forEach(codes::add);
        List<Integer> own = peers.stream()
                .filter(peer -> peer.agencyCode().equals(agencyCode))
                .map(PeerScores.Peer::scores)
                .findFirst()
                .orElse(List.of());
        List<Compared> figures = new ArrayList<>();
        for (int n = 0; n < own.size(); n++) {
            int at = n;
            if (own.get(n) != null) {
                List<Integer> known = peers.stream()
                        .map(peer -> peer.scores().get(at))
                        .filter(Objects::nonNull)
                        .toList();
                figures.add(new Compared(codes.get(n), PeerGroup.of(own.get(n), known)));
            }
        }
        return new Group(province, peers.size(), figures);
    }
}
