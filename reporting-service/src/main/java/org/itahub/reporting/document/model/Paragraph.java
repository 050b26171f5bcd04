package org.itahub.reporting.document.model;

import java.util.function.UnaryOperator;

public record Paragraph(String text) implements Block {

    @Override
    public Paragraph rewritten(UnaryOperator<String> rewriting) {
        return new Paragraph(rewriting.apply(text));
    }
}
