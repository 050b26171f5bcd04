package org.itahub.assessment.disclosure.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.domain.CarryOver;

/**
 * What came over from last year.
 *
 * @param ended last year's items that nothing took the place of
 * @param kept this year's items that had an entry already
 */
@Schema(name = "DisclosuresCarriedOver", examples = """
                {"carried": [{"item": "O1", "from": ["O1"]}, {"item": "O31", "from": ["O34"]}], "ended": ["O32"], \
                "kept": ["O2"]}""")
public record CarryOverResponse(List<Carried> carried, List<String> ended, List<String> kept) {

    /** @param from last year's items */
    @Schema(name = "DisclosureCarriedOver")
    public record Carried(String item, List<String> from) {}

    static CarryOverResponse of(CarryOver carryOver) {
        return new CarryOverResponse(
                carryOver.carried().stream()
                        .map(carried -> new Carried(carried.item(), carried.from()))
                        .toList(),
                carryOver.ended(),
                carryOver.kept());
    }
}
