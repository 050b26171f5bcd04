package org.itahub.assessment.disclosure.rest;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;

/**
 * A content that the item must show.
 *
 * @param no from 1, in the framework's order
 */
@Schema(name = "RequiredContent")
public record ContentEntry(@Schema(examples = "1") int no, String textTh, String textEn, boolean ticked) {

    static List<ContentEntry> all(Item item, List<Integer> ticked) {
        return IntStream.rangeClosed(1, item.requires().size())
                .mapToObj(no -> of(item, no, ticked.contains(no)))
                .toList();
    }

    private static ContentEntry of(Item item, int no, boolean ticked) {
        Text wording = item.requires().get(no - 1);
        return new ContentEntry(no, wording.th(), wording.en(), ticked);
    }
}
