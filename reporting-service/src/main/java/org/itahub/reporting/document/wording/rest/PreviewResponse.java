package org.itahub.reporting.document.wording.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts.Said;
import org.itahub.reporting.document.wording.PreviewWording.Preview;

/** How a wording would read, by the languages that were sent. */
@Schema(name = "WordingPreview")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewResponse(Reading th, Reading en) {

    @Schema(name = "WordingReading")
    record Reading(
            @Schema(
                    enumeration = {"FIGURES", "EXAMPLES"},
                    description =
                            "FIGURES: the agency's published figures. EXAMPLES: where none were asked for or there are "
                                    + "none, or the sentence does not stand in that year's document")
            String basis,

            @Schema(description = "As the document would have them, each once, 20 at most")
            List<Text> texts) {}

    @Schema(name = "WordingText")
    record Text(
            String text,

            @Schema(
                    description = "False where the own wording says nothing with these figures, or more than 20,000 "
                            + "characters: the document has the hub's then")
            boolean own) {
        static Text of(Said said, Numerals numerals) {
            return new Text(numerals.write(said.text()), said.own());
        }
    }

    static PreviewResponse of(Map<Language, Preview> previews) {
        return new PreviewResponse(
                reading(previews.get(Language.THAI), Numerals.THAI),
                reading(previews.get(Language.ENGLISH), Numerals.ARABIC));
    }

    private static Reading reading(Preview preview, Numerals numerals) {
        return preview == null
                ? null
                : new Reading(
                        preview.basis().name(),
                        preview.texts().stream()
                                .map(said -> Text.of(said, numerals))
                                .toList());
    }
}
