package org.itahub.reporting.document.model;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document's content.
 *
 * @param subtitles lines under the title
 * @param owner whose it is
 * @param language of its texts, as in {@code lang} of HTML
 * @param names names in it that a line end must not split
 */
public record Document(
        String title, List<String> subtitles, String owner, String language, Set<String> names, List<Block> blocks) {

    public Document {
        subtitles = List.copyOf(subtitles);
        names = Set.copyOf(names);
        blocks = List.copyOf(blocks);
    }

    /** Everything in it that has rows and columns, the figures of charts and sign-offs too. */
    public List<Table> tables() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Table table -> Stream.of(table);
                    case Chart chart -> Stream.of(chart.table());
                    case SignOff signOff -> Stream.of(signOff.table());
                    case Heading heading -> Stream.empty();
                    case Paragraph paragraph -> Stream.empty();
                    case Imprint imprint -> Stream.empty();
                })
                .toList();
    }

    /** The same document with one more block at its end. */
    public Document followedBy(Block last) {
        return with(Stream.concat(blocks.stream(), Stream.of(last)).toList());
    }

    /** The same with these blocks in place of its own. */
    public Document with(List<Block> others) {
        return new Document(title, subtitles, owner, language, names, others);
    }

    /** The same document with every text rewritten; figures and days stay. */
    public Document rewritten(UnaryOperator<String> text) {
        return new Document(
                text.apply(title),
                subtitles.stream().map(text).toList(),
                text.apply(owner),
                language,
                names.stream().map(text).collect(Collectors.toSet()),
                blocks.stream().map(block -> block.rewritten(text)).toList());
    }
}
