package org.itahub.reporting.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an {@code #if} may ask: whether a variable is there or not ({@code total}, {@code !total}) and how it compares
 * ({@code measures gt 1}, {@code level eq 'AA'}), several joined by {@code and} or {@code or}.
 */
final class Condition {
    private static final Pattern JOINED = Pattern.compile("\\s+(?:and|or|&&|\\|\\|)\\s+");
    private static final Pattern PRESENCE = Pattern.compile("!?(\\w+)");
    private static final Pattern COMPARISON =
            Pattern.compile("(\\w+)\\s+(eq|ne|gt|ge|lt|le|==|!=|>=|<=|>|<)\\s+(-?\\d{1,9}|'[^']*')");
    private static final List<String> EQUALITY = List.of("eq", "ne", "==", "!=");

    private Condition() {}

    /** @param condition null where there is none */
    static List<TemplateFault> faults(Sentence sentence, Tag tag, String condition) {
        if (condition == null || condition.isBlank()) {
            return List.of(wrong(tag, "", "{#if} ต้องมีเงื่อนไข", "{#if} needs a condition"));
        }
        return Stream.of(JOINED.split(condition.strip(), -1))
                .flatMap(term -> fault(sentence, tag, term).stream())
                .toList();
    }

    private static Optional<TemplateFault> fault(Sentence sentence, Tag tag, String term) {
        Matcher presence = PRESENCE.matcher(term);
        if (presence.matches()) {
            return sentence.variable(presence.group(1)).isPresent()
                    ? Optional.empty()
                    : Optional.of(Grammar.unknown(sentence, tag.place(), presence.group(1)));
        }
        Matcher comparison = COMPARISON.matcher(term);
        if (!comparison.matches()) {
            return Optional.of(
                    wrong(
                            tag,
                            term,
                            "ไม่ใช่เงื่อนไข เขียนได้ เช่น total, !total, measures gt 1, level eq 'AA' เชื่อมด้วย and หรือ or",
                            "is no condition; conditions are such as total, !total, measures gt 1, level eq 'AA', joined by and or or"));
        }
        Optional<Variable> variable = sentence.variable(comparison.group(1));
        return variable.isEmpty()
                ? Optional.of(Grammar.unknown(sentence, tag.place(), comparison.group(1)))
                : mismatch(variable.get(), comparison, tag);
    }

    private static Optional<TemplateFault> mismatch(Variable variable, Matcher comparison, Tag tag) {
        boolean number = !comparison.group(3).startsWith("'");
        if (number != variable.isNumber()) {
            return Optional.of(wrong(
                    tag,
                    comparison.group(),
                    variable.isNumber() ? "ต้องเทียบกับจำนวนเต็ม" : "ต้องเทียบกับข้อความในเครื่องหมาย '…'",
                    variable.isNumber() ? "must compare with a whole number" : "must compare with a text in '…'"));
        }
        if (!EQUALITY.contains(comparison.group(2)) && !variable.hasSize()) {
            return Optional.of(wrong(
                    tag,
                    comparison.group(),
                    "เทียบมากน้อยไม่ได้ ใช้ eq หรือ ne กับข้อความและกับตัวเลขที่อาจไม่มี",
                    "asks for more or less; texts, and numbers that may be missing, take eq and ne"));
        }
        return Optional.empty();
    }

    private static TemplateFault wrong(Tag tag, String term, String th, String en) {
        return TemplateFault.at(
                tag.place(), TemplateFault.Code.SYNTAX, (term + " " + th).strip(), (term + " " + en).strip());
    }
}
