package org.itahub.reporting.document.text;

/** A place in a wording; both count from 1. */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);

    /** The place of the character at that index. */
    static Place of(String template, int index) {
        int lineStart = template.lastIndexOf('\n', index - 1) + 1;
        int line =
                1 + (int) template.chars().limit(index).filter(c -> c == '\n').count();
        return new Place(line, index - lineStart + 1);
    }
}
