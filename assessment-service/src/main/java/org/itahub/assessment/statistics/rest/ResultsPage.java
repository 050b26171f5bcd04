package org.itahub.assessment.statistics.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.statistics.ListedResult;

/** A part of the list of published results. */
@Schema(name = "PublishedResults", examples = """
                {"items": [{"agencyCode": "2650101", "nameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", \
                "nameEn": "Phitsanulok Provincial Administrative Organization", "type": "PAO", \
                "province": "พิษณุโลก", "district": "เมืองพิษณุโลก", "fiscalYear": 2565, "revision": 1, "total": 96.99, \
                "level": "AA", "meetsTarget": true, "publishedAt": "2022-08-01T09:00:00+07:00"}]}""")
record ResultsPage(List<ResultEntry> items) implements OpenData.Tabular {

    /** @param level code of the level in that year's framework */
    @Schema(name = "PublishedResult")
    record ResultEntry(
            String agencyCode,
            String nameTh,
            String nameEn,
            AgencyType type,
            String province,
            String district,
            int fiscalYear,
            int revision,
            BigDecimal total,
            String level,
            boolean meetsTarget,
            OffsetDateTime publishedAt) {

        List<Object> row() {
            return List.of(
                    agencyCode,
                    nameTh,
                    nameEn,
                    type,
                    province,
                    district,
                    fiscalYear,
                    revision,
                    total,
                    level,
                    meetsTarget,
                    publishedAt);
        }
    }

    static ResultsPage of(List<ListedResult> results) {
        return new ResultsPage(results.stream()
                .map(it -> new ResultEntry(
                        it.agencyCode(),
                        it.nameTh(),
                        it.nameEn(),
                        it.type(),
                        it.province(),
                        it.district(),
                        it.fiscalYear(),
                        it.revision(),
                        it.total(),
                        it.level().code(),
                        it.meetsTarget(),
                        it.publishedAt()))
                .toList());
    }

    @Override
    public List<List<Object>> rows() {
        List<Object> header = List.of(
                "agencyCode",
                "nameTh",
                "nameEn",
                "type",
                "province",
                "district",
                "fiscalYear",
                "revision",
                "total",
                "level",
                "meetsTarget",
                "publishedAt");
        return Stream.concat(Stream.of(header), items.stream().map(ResultEntry::row))
                .toList();
    }
}
