package org.itahub.assessment.crosswalk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.MappingEntry;
import org.itahub.assessment.crosswalk.StoredCrosswalk;
import org.itahub.assessment.crosswalk.domain.Crosswalk;

/**
 * The items of one year beside those of another.
 *
 * @param basis PUT where the crosswalk was written down for these two years, DERIVED where it follows from others or
 *     from items that stayed the same
 * @param version of a crosswalk that was put
 * @param reason why the version before was corrected
 */
@Schema(name = "Crosswalk", examples = """
                {"fromYear": 2565, "toYear": 2566, "basis": "PUT", "version": 1, "mappings": [\
                {"kind": "RENUMBERED", "from": ["O13"], "to": ["O14"], "comparable": true}, \
                {"kind": "MERGED", "from": ["O10", "O18"], "to": ["O11"], "comparable": false, \
                "noteTh": "สองข้อรวมเป็นข้อเดียว", "noteEn": "Two items became one"}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrosswalkResponse(
        int fromYear, int toYear, CrosswalkBasis basis, Integer version, String reason, List<MappingEntry> mappings) {

    /** Where a crosswalk comes from. */
    enum CrosswalkBasis {
        PUT,
        DERIVED
    }

    static CrosswalkResponse of(StoredCrosswalk stored) {
        return new CrosswalkResponse(
                stored.fromYear(),
                stored.toYear(),
                CrosswalkBasis.PUT,
                stored.version(),
                stored.reason().orElse(null),
                stored.mappings().stream().map(MappingEntry::of).toList());
    }

    static CrosswalkResponse of(Crosswalk derived) {
        return new CrosswalkResponse(
                derived.fromYear(),
                derived.toYear(),
                CrosswalkBasis.DERIVED,
                null,
                null,
                derived.mappings().stream().map(MappingEntry::of).toList());
    }
}
