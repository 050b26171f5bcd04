package org.itahub.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.scoring.domain.Scoring;
import org.itahub.assessment.statistics.domain.PeerGroup;
import org.itahub.assessment.statistics.domain.ScoreColumns;
import org.itahub.assessment.statistics.domain.SizeClass;
import org.itahub.assessment.statistics.store.PeerScores;
import org.itahub.platform.problem.Problem;

/** Compares a published result with those of agencies of the same type, and of the same size where it is known. Three statements, however many there are. */
@ApplicationScoped
public class ReadPeers {

    private final FindAgencies agencies;
    private final Frameworks frameworks;
    private final PeerScores scores;
    private final PeersConfig config;

    ReadPeers(FindAgencies agencies, Frameworks frameworks, PeerScores scores, AssessmentConfig config) {
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.scores = scores;
        this.config = config.peers();
    }

    /** One figure's code and how the agency stands in it. */
    public record Compared(String code, PeerGroup standing) {}

    /**
     * @param province whose agencies the group is of; empty for all
     * @param size of its agencies; empty for any
     */
    public record Group(Optional<String> province, Optional<SizeClass> size, int agencies, List<Compared> figures) {}

    /** @param size the agency's class; empty where it states no number of staff for the year */
    public record Found(
            Agency agency, Framework framework, int revision, Optional<SizeClass> size, List<Group> groups) {}

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
        Optional<SizeClass> size = sizeOf(agencyCode, all);
        List<Group> groups = new ArrayList<>();
        size.ifPresent(it -> {
            List<PeerScores.Peer> alike = all.stream()
                    .filter(peer ->
                            peer.staff().isPresent() && it.holds(peer.staff().getAsInt()))
                    .toList();
            groups.addAll(nearAndAll(agency, framework, size, alike));
        });
        groups.addAll(nearAndAll(agency, framework, Optional.empty(), all));
        return new Found(agency, framework, standing.revision(), size, groups);
    }

    private Optional<SizeClass> sizeOf(String agencyCode, List<PeerScores.Peer> all) {
        return all.stream()
                .filter(peer -> peer.agencyCode().equals(agencyCode))
                .filter(peer -> peer.staff().isPresent())
                .map(peer -> SizeClass.of(peer.staff().getAsInt(), config.sizeBounds()))
                .findFirst();
    }

    private static List<Group> nearAndAll(
            Agency agency, Framework framework, Optional<SizeClass> size, List<PeerScores.Peer> all) {
        List<PeerScores.Peer> near = all.stream()
                .filter(peer -> peer.province().equals(agency.province()))
                .toList();
        return List.of(
                group(agency.code(), framework, Optional.of(agency.province()), size, near),
                group(agency.code(), framework, Optional.empty(), size, all));
    }

    private static Group group(
            String agencyCode,
            Framework framework,
            Optional<String> province,
            Optional<SizeClass> size,
            List<PeerScores.Peer> peers) {
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
        return new Group(province, size, peers.size(), figures);
    }
}
