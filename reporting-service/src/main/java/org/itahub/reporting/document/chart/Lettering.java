package org.itahub.reporting.document.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in the font that charts are shown in, and where their lines may end. */
public interface Lettering {
    /** Width in points of a line of text at a size in points. */
    double width(String text, double size);

    /** The same of a line in bold. */
    double boldWidth(String text, double size);

    /** The offsets after which a line may end, ascending; the last is the text's length. */
    List<Integer> breaks(String text);

    /** The text in lines of at most this width, each as full as it can be; nothing of it is left out. */
    default List<String> lines(String text, double size, double room) {
        var lines = new ArrayList<String>();
        int start = 0;
        int fitting = 0;
        for (int end : breaks(text)) {
            if (fitting > start && width(text.substring(start, end).strip(), size) > room) {
                lines.add(text.substring(start, fitting).strip());
                start = fitting;
            }
            fitting = end;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }
}
