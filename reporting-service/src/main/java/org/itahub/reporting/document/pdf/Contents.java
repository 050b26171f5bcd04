package org.itahub.reporting.document.pdf;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The table of contents of a page. */
record Contents(Element place) {

    /** That of a document that has one: what stands around the only numbered list of a page. */
    static Optional<Contents> in(Document xhtml) {
        return Optional.ofNullable(xhtml.getElementsByTagName("ol").item(0))
                .map(list -> new Contents((Element) list.getParentNode()));
    }

    void leaveOut() {
        place.getParentNode().removeChild(place);
    }
}
