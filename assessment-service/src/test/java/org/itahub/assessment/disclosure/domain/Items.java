package org.itahub.assessment.disclosure.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;

/** Disclosure items for domain tests. */
final class Items {

    private Items() {}

    static Item requiring(String code, String... contents) {
        return new Item(
                code,
                "9",
                Optional.of("9.1"),
                new Text("ข้อ " + code, "Item " + code),
                "MET_NOT_MET",
                "MET",
                List.of(),
                Arrays.stream(contents)
                        .map(content -> new Text(content, "content"))
                        .toList());
    }
}
