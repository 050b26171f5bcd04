package org.itahub.reporting.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between braces.
 *
 * @param content without the braces
 * @param place of the opening brace
 */
record Tag(String content, Place place) {

    /** The tags of a wording in order. Faults are braces that open or close none, and a backslash, which would hide one. */
    static List<Tag> in(String template, List<TemplateFault> faults) {
        var tags = new ArrayList<Tag>();
        int open = -1;
        for (int i = 0; i < template.length(); i++) {
            switch (template.charAt(i)) {
                case '{' -> {
                    if (open >= 0) {
                        faults.add(unclosed(Place.of(template, open)));
                    }
                    open = i;
                }
                case '}' -> {
                    if (open < 0) {
                        faults.add(unopened(Place.of(template, i)));
                    } else {
                        tags.add(new Tag(template.substring(open + 1, i), Place.of(template, open)));
                    }
                    open = -1;
                }
                case '\\' -> faults.add(backslash(Place.of(template, i)));
                default -> {}
            }
        }
        if (open >= 0) {
            faults.add(unclosed(Place.of(template, open)));
        }
        return tags;
    }

    private static TemplateFault unclosed(Place place) {
        return TemplateFault.at(
                place,
                TemplateFault.Code.SYNTAX,
                "วงเล็บปีกกา { ไม่มี } ปิด เขียนชื่อตัวแปรไว้ระหว่างวงเล็บ เช่น {total}",
                "the brace { is not closed by }; a variable's name stands between braces, as in {total}");
    }

    private static TemplateFault unopened(Place place) {
        return TemplateFault.at(
                place,
                TemplateFault.Code.SYNTAX,
                "วงเล็บปีกกา } ไม่มี { เปิด ข้อความมีวงเล็บปีกกาไม่ได้",
                "the brace } is not opened by {; a text has no braces of its own");
    }

    private static TemplateFault backslash(Place place) {
        return TemplateFault.at(place, TemplateFault.Code.NOT_ALLOWED, "ใช้ \\ ไม่ได้", "a text has no \\");
    }
}
