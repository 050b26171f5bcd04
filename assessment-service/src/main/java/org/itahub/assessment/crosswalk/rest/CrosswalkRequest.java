package org.itahub.assessment.crosswalk.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.MappingEntry;
import org.itahub.assessment.crosswalk.domain.Mapping;

/**
 * What became of every item of the earlier year, and where every item of the later year comes from.
 *
 * @param reason why the crosswalk in force is corrected
 */
@Schema(name = "CrosswalkRequest", examples = """
                {"mappings": [\
                {"kind": "SAME", "from": ["Q1"], "to": ["Q1"], "comparable": true}, \
                {"kind": "RENUMBERED", "from": ["Q2"], "to": ["Q3"], "comparable": false, \
                "noteTh": "ขอบเขตของคำถามกว้างขึ้น", "noteEn": "The question now covers more"}, \
                {"kind": "DROPPED", "from": ["Q3"], "to": [], "comparable": false}, \
                {"kind": "NEW", "from": [], "to": ["Q2"], "comparable": false}], \
                "reason": "ตรวจทานร่วมกับผู้ประเมินแล้ว"}""")
record CrosswalkRequest(
        @NotNull @Size(max = 2000) List<@NotNull @Valid MappingEntry> mappings,
        @Size(min = 1, max = 1000) String reason) {

    List<Mapping> toMappings() {
        return mappings.stream().map(MappingEntry::toMapping).toList();
    }

    Optional<String> reasonIfAny() {
        return Optional.ofNullable(reason);
    }
}
