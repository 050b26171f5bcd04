package org.itahub.reporting.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All that a wording may contain beside text: {@code {variable}} and
 * {@code {#if condition}…{#else if condition}…{#else}…{/if}}. Qute knows much more; whatever is not said here is refused.
 */
final class Grammar {
    static final int LONGEST = 2_000;
    static final int DEEPEST = 4;
    private static final int MOST_FAULTS = 20;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");
    private static final Pattern OPENING = Pattern.compile("#(if|else\\s+if)(?:\\s+(.*))?", Pattern.DOTALL);

    private final Sentence sentence;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private Grammar(Sentence sentence) {
        this.sentence = sentence;
    }

    /** An {@code #if} that waits for its end. */
    private record Open(Tag tag, boolean atElse) {}

    /** What is wrong with a wording of that sentence, the first of it; empty where nothing is. */
    static List<TemplateFault> faults(Sentence sentence, String template) {
        if (template.isBlank()) {
            return List.of(
                    TemplateFault.at(Place.START, TemplateFault.Code.EMPTY, "ข้อความว่างเปล่า", "the text is empty"));
        }
        if (template.length() > LONGEST) {
            return List.of(TemplateFault.at(
                    Place.of(template, LONGEST),
                    TemplateFault.Code.TOO_LONG,
                    "ข้อความยาวได้ไม่เกิน " + LONGEST + " อักขระ",
                    "a text has " + LONGEST + " characters at most"));
        }
        return new Grammar(sentence).check(template);
    }

    private List<TemplateFault> check(String template) {
        Tag.in(template, faults).forEach(this::check);
        open.forEach(left -> fault(
                left.tag(),
                TemplateFault.Code.SYNTAX,
                "{#if} นี้ไม่มี {/if} ปิด",
                "this {#if} is not closed by {/if}"));
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    private void check(Tag tag) {
        Matcher opening = OPENING.matcher(tag.content());
        if (opening.matches()) {
            if (opening.group(1).equals("if")) {
                begin(tag);
            } else {
                otherwise(tag, false);
            }
            faults.addAll(Condition.faults(sentence, tag, opening.group(2)));
        } else {
            switch (tag.content()) {
                case "#else" -> otherwise(tag, true);
                case "/if" -> end(tag);
                default -> variable(tag);
            }
        }
    }

    private void begin(Tag tag) {
        open.push(new Open(tag, false));
        if (open.size() == DEEPEST + 1) {
            fault(
                    tag,
                    TemplateFault.Code.TOO_DEEP,
                    "{#if} ซ้อนกันได้ไม่เกิน " + DEEPEST + " ชั้น",
                    "{#if} stands within {#if} at most " + DEEPEST + " deep");
        }
    }

    private void otherwise(Tag tag, boolean last) {
        if (open.isEmpty() || open.peek().atElse()) {
            fault(tag, TemplateFault.Code.SYNTAX, "{#else} นี้ไม่มี {#if} ของตน", "this {#else} has no {#if}");
        } else {
            open.push(new Open(open.pop().tag(), last));
        }
    }

    private void end(Tag tag) {
        if (open.isEmpty()) {
            fault(tag, TemplateFault.Code.SYNTAX, "{/if} นี้ไม่มี {#if} เปิด", "this {/if} closes no {#if}");
        } else {
            open.pop();
        }
    }

    private void variable(Tag tag) {
        if (!NAME.matcher(tag.content()).matches()) {
            fault(
                    tag,
                    TemplateFault.Code.NOT_ALLOWED,
                    "ใช้ {" + tag.content() + "} ไม่ได้ ใช้ได้เฉพาะ {ตัวแปร} และ {#if …} {#else if …} {#else} {/if}",
                    "{" + tag.content()
                            + "} is not allowed; only {variable} and {#if …} {#else if …} {#else} {/if} are, without blanks at the braces");
        } else if (sentence.variable(tag.content()).isEmpty()) {
            faults.add(unknown(sentence, tag.place(), tag.content()));
        }
    }

    static TemplateFault unknown(Sentence sentence, Place place, String name) {
        String known = sentence.variables().stream().map(Variable::name).collect(Collectors.joining(", "));
        return TemplateFault.at(
                place,
                TemplateFault.Code.UNKNOWN_VARIABLE,
                "ไม่มีตัวแปร " + name + (known.isEmpty() ? " ข้อความนี้ไม่มีตัวแปร" : " ที่ใช้ได้คือ " + known),
                "there is no variable " + name + (known.isEmpty() ? "; this text has none" : "; there is " + known));
    }

    private void fault(Tag tag, TemplateFault.Code code, String th, String en) {
        faults.add(TemplateFault.at(tag.place(), code, th, en));
    }
}
