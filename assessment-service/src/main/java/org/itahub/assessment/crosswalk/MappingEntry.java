package org.itahub.assessment.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.domain.Succession;
import org.itahub.assessment.framework.domain.Text;

/**
 * A mapping as JSON: the same shape where it is shipped, put, stored and read.
 *
 * @param from item codes of the earlier year
 * @param to item codes of the later year
 */
@Schema(name = "CrosswalkMapping")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappingEntry(
        @NotNull Succession kind,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 500) String> from,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 500) String> to,

        @Schema(description = "Whether a score before and one after measure the same thing; only ever one to one")
        @NotNull
        Boolean comparable,

        @Schema(description = "What changed; needed where one item took the place of one and is not comparable")
        @Size(max = 1000)
        String noteTh,

        @Size(max = 1000) String noteEn) {

    /** The mapping to be checked. */
    public Mapping toMapping() {
        Optional<Text> note =
                noteTh == null && noteEn == null ? Optional.empty() : Optional.of(new Text(noteTh, noteEn));
        return new Mapping(kind, from, to, comparable, note);
    }

    /** The mapping as JSON shows it. */
    public static MappingEntry of(Mapping mapping) {
        return new MappingEntry(
                mapping.kind(),
                mapping.from(),
                mapping.to(),
                mapping.comparable(),
                mapping.note().map(Text::th).orElse(null),
                mapping.note().map(Text::en).orElse(null));
    }
}
