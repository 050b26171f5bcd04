package org.itahub.assessment.statistics.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.statistics.ReadPeers;
import org.itahub.assessment.statistics.domain.PeerGroup;
import org.itahub.assessment.statistics.domain.SizeClass;

/**
 * A result among those of agencies of the same type, and of the same size.
 *
 * @param comparedBy TYPE where the agency states no number of staff for the year: then there are no groups of its size
 * @param sizeClass the agency's; absent where its number of staff is not known
 */
@Schema(name = "Peers", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2565, "revision": 1, "type": "PAO", \
                "comparedBy": "TYPE_AND_SIZE", "sizeClass": {"from": 151, "to": 500}, "groups": [\
                {"of": "ALL", "sizeClass": {"from": 151, "to": 500}, "agencies": 31, "figures": [{"code": "total", "score": 96.99, "rank": 3, "known": 31, \
                "least": 61.20, "firstQuartile": 84.31, "median": 89.07, "thirdQuartile": 93.40, "greatest": 98.12, \
                "mean": 88.02, "difference": 8.97}]}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeersResponse(
        String agencyCode,
        int fiscalYear,
        int revision,
        AgencyType type,
        ComparedBy comparedBy,
        SizeEntry sizeClass,
        List<GroupEntry> groups)
        implements OpenData.Tabular {

    @Schema(name = "PeersWhere")
    enum Where {
        PROVINCE,
        ALL
    }

    @Schema(name = "PeersComparedBy")
    enum ComparedBy {
        TYPE,
        TYPE_AND_SIZE
    }

    /**
     * Agencies of about the same size.
     *
     * @param from the least number of staff
     * @param to the greatest; absent where there is no end
     */
    @Schema(name = "PeersSizeClass")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SizeEntry(int from, Integer to) {

        static SizeEntry of(SizeClass size) {
            return new SizeEntry(size.from(), size.to().isPresent() ? size.to().getAsInt() : null);
        }

        String range() {
            return to == null ? from + "+" : from + "-" + to;
        }
    }

    /**
     * @param sizeClass of its agencies; absent for a group of any size
     * @param agencies of the type with a published result of the year, the agency itself among them
     */
    @Schema(name = "PeerGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupEntry(Where of, String province, SizeEntry sizeClass, int agencies, List<FigureEntry> figures) {}

    /**
     * @param code total, or of an indicator
     * @param rank highest first; equal scores share a rank
     * @param known how many of the group have the figure
     * @param difference the score against the mean
     */
    @Schema(name = "PeerFigure")
    record FigureEntry(
            String code,
            BigDecimal score,
            int rank,
            int known,
            BigDecimal least,
            BigDecimal firstQuartile,
            BigDecimal median,
            BigDecimal thirdQuartile,
            BigDecimal greatest,
            BigDecimal mean,
            BigDecimal difference) {

        static FigureEntry of(ReadPeers.Compared compared) {
            PeerGroup it = compared.standing();
            return new FigureEntry(
                    compared.code(),
                    it.score().rounded(),
                    it.rank(),
                    it.known(),
                    it.quartiles().least().rounded(),
                    it.quartiles().first().rounded(),
                    it.quartiles().median().rounded(),
                    it.quartiles().third().rounded(),
                    it.quartiles().greatest().rounded(),
                    it.mean().rounded(),
                    it.difference().rounded());
        }
    }

    static PeersResponse of(ReadPeers.Found found) {
        return new PeersResponse(
                found.agency().code(),
                found.framework().fiscalYear(),
                found.revision(),
                found.agency().type(),
                found.size().isPresent() ? ComparedBy.TYPE_AND_SIZE : ComparedBy.TYPE,
                found.size().map(SizeEntry::of).orElse(null),
                found.groups().stream().map(PeersResponse::group).toList());
    }

    private static GroupEntry group(ReadPeers.Group group) {
        return new GroupEntry(
                group.province().isPresent() ? Where.PROVINCE : Where.ALL,
                group.province().orElse(null),
                group.size().map(SizeEntry::of).orElse(null),
                group.agencies(),
                group.figures().stream().map(FigureEntry::of).toList());
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "agencyCode",
                "fiscalYear",
                "of",
                "figure",
                "score",
                "rank",
                "known",
                "least",
                "firstQuartile",
                "median",
                "thirdQuartile",
                "greatest",
                "mean",
                "difference",
                "sizeClass"));
        groups.forEach(group -> group.figures.forEach(it -> rows.add(List.of(
                agencyCode,
                fiscalYear,
                group.of,
                it.code,
                it.score,
                it.rank,
                it.known,
                it.least,
                it.firstQuartile,
                it.median,
                it.thirdQuartile,
                it.greatest,
                it.mean,
                it.difference,
                group.sizeClass == null ? "" : group.sizeClass.range()))));
        return rows;
    }
}
