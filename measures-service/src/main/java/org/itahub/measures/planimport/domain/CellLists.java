package org.itahub.measures.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lists within one cell: a line each, with or without a number or dash before it. */
final class CellLists {
    private static final Pattern NUMBER = Pattern.compile("^[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])\\s*");
    private static final Pattern DASH = Pattern.compile("^[-–•*]\\s*");

    private CellLists() {}

    /** Where the first line is numbered, a line without a number goes on with the entry above it. */
    static List<String> lines(String cell) {
        List<String> entries = new ArrayList<>();
        boolean numbered = NUMBER.matcher(cell.strip()).find();
        for (String line : cell.strip().split("\n")) {
            String text = line.strip();
            if (numbered && !NUMBER.matcher(text).find() && !text.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + text);
            } else {
                Pattern bullet = numbered ? NUMBER : DASH;
                entries.add(bullet.matcher(text).replaceFirst(""));
            }
        }
        return entries.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** What {@link #lines} reads as these entries. */
    static String written(List<String> entries) {
        return String.join(
                "\n",
                IntStream.range(0, entries.size())
                        .mapToObj(i -> (i + 1) + ". " + entries.get(i))
                        .toList());
    }
}
