package org.itahub.assessment.disclosure.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.domain.CarryOver;
import org.itahub.assessment.disclosure.domain.Entry;

/**
 * What an agency discloses for an item.
 *
 * @param urls addresses where it stands; may be empty while it is being prepared
 * @param contents numbers of the contents, from 1, that are there
 */
@Schema(name = "DisclosureRequest", examples = """
        {"urls": ["https://www.example.go.th/structure"], "remarks": "ปรับปรุงเมื่อ 1 มีนาคม 2565", "contents": [1, 2, 3]}""")
public record EntryRequest(
        @NotNull @Size(max = CarryOver.MOST_LINKS) List<@NotNull String> urls,
        @Size(max = CarryOver.LONGEST_REMARKS) String remarks,
        @NotNull @Size(max = 100) List<@NotNull Integer> contents) {

    Entry toEntry() {
        return new Entry(urls, remarks == null ? "" : remarks.strip(), contents);
    }
}
