package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.domain.Lack;

/**
 * Something that an entry lacks.
 *
 * @param no of the content; absent for anything else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DisclosureLack")
public record LackEntry(
        @Schema(enumeration = {"URL", "CONTENT", "VERIFICATION"})
        String kind,

        Integer no,
        String textTh,
        String textEn) {

    static LackEntry of(Lack lack) {
        return switch (lack) {
            case Lack.Link link -> new LackEntry("URL", null, "ยังไม่ได้แจ้ง URL", "No address is given");
            case Lack.Content content ->
                new LackEntry(
                        "CONTENT",
                        content.no(),
                        content.wording().th(),
                        content.wording().en());
            case Lack.Verification verification ->
                new LackEntry(
                        "VERIFICATION",
                        null,
                        "ยกมาจากปีก่อน ยังไม่ได้ตรวจทาน",
                        "Carried over from last year and not looked at since");
        };
    }
}
