package org.itahub.reporting.document;

import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.model.Document;

/** A document before it is written in a format. */
public sealed interface Definition {

    /** Whose it is, as it says itself. */
    String owner();

    /** All that it says, in Arabic digits. */
    Document said();

    /** Texts and tables, set as pages. */
    record Written(Document said) implements Definition {
        @Override
        public String owner() {
            return said.owner();
        }
    }

    /** A sheet that is drawn. */
    record Drawn(Infographic infographic) implements Definition {
        @Override
        public String owner() {
            return infographic.agency();
        }

        @Override
        public Document said() {
            return infographic.said();
        }
    }
}
