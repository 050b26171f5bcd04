package org.itahub.reporting.document.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The headings of a document, in its order; titles of tables are headings too. */
public record Outline(List<Entry> entries) {
    /** The level of a table's title. */
    public static final int TABLE_LEVEL = 2;

    /** So many headings are seen at a glance without a table of contents. */
    private static final int WITHOUT_CONTENTS = 3;

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * @param block the place of its block among the document's blocks, from 0
     * @param level 1 to 3
     */
    public record Entry(int block, int level, String text) {}

    public static Outline of(Document document) {
        return new Outline(IntStream.range(0, document.blocks().size())
                .mapToObj(no -> entry(no, document.blocks().get(no)))
                .flatMap(Optional::stream)
                .toList());
    }

    /** True where a long document needs a table of contents. */
    public boolean wantsContents() {
        return entries.size() > WITHOUT_CONTENTS;
    }

    private static Optional<Entry> entry(int no, Block block) {
        return switch (block) {
            case Heading heading -> Optional.of(new Entry(no, heading.level(), heading.text()));
            case Table table -> Optional.of(new Entry(no, TABLE_LEVEL, table.title()));
            case SignOff signOff -> Optional.of(new Entry(no, TABLE_LEVEL, signOff.title()));
            case Paragraph paragraph -> Optional.empty();
            case Chart chart -> Optional.empty();
            case Imprint imprint -> Optional.empty();
        };
    }
}
