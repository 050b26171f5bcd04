package org.itahub.reporting.document.model;

import java.util.function.UnaryOperator;

/** A part of a document, in the order in which it is read. */
public sealed interface Block permits Heading, Paragraph, Table, Chart, SignOff, Imprint {
    Block rewritten(UnaryOperator<String> text);
}
