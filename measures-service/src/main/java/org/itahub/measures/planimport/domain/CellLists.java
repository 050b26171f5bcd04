package org.itahub.measures.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.platform.thai.ThaiNumerals;

/** Lists within one cell: a line each, with or without a dash before it, or entries of any lines with numbers before them. */
final class CellLists {
    /** A backslash before its point, as in {@code 2\. x}, makes a number a part of the text. */
    private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9๐-๙]{1,2})(\\\\*)[.)](?![0-9๐-๙])");

    private static final Pattern DASH = Pattern.compile("^[-–•*]\\s*");

    private CellLists() {}

    /** Where the first line is numbered, a line without the next number goes on with the entry above it. */
    static List<String> lines(String cell) {
        List<String> lines = List.of(cell.strip().split("\n"));
        Matcher first = NUMBER.matcher(lines.getFirst());
        List<String> entries = first.find() && first.group(2).isEmpty() ? numbered(lines, value(first)) : each(lines);
        return entries.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static List<String> each(List<String> lines) {
        return lines.stream()
                .map(line -> DASH.matcher(line.strip()).replaceFirst(""))
                .toList();
    }

    private static List<String> numbered(List<String> lines, int from) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            Matcher number = NUMBER.matcher(line);
            boolean found = number.find();
            if (found && number.group(2).isEmpty() && value(number) == from + entries.size()) {
                entries.add(line.substring(number.end()));
            } else {
                boolean marked = found && !number.group(2).isEmpty();
                String text = marked ? line.substring(0, number.end(1)) + line.substring(number.end(1) + 1) : line;
                entries.add(entries.removeLast() + "\n" + text);
            }
        }
        return entries;
    }

    /** What {@link #lines} reads as these entries, if none of them is blank or has blanks around it. */
    static String written(List<String> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> (i + 1) + ". " + marked(entries.get(i), i + 2))
                .collect(Collectors.joining("\n"));
    }

    /** Marks what would be read as the number of the next entry, or as such a mark. */
    private static String marked(String entry, int next) {
        String[] lines = entry.split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            Matcher number = NUMBER.matcher(lines[i]);
            if (number.find() && (!number.group(2).isEmpty() || value(number) == next)) {
                lines[i] = lines[i].substring(0, number.end(1)) + "\\" + lines[i].substring(number.end(1));
            }
        }
        return String.join("\n", lines);
    }

    private static int value(Matcher number) {
        return Integer.parseInt(ThaiNumerals.toArabic(number.group(1)));
    }
}
