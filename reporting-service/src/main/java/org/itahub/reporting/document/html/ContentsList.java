package org.itahub.reporting.document.html;

import java.util.stream.Collectors;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Outline;
import org.itahub.reporting.document.text.Language;

/** The table of contents, where a document has many headings; on paper the typesetter adds the pages' numbers. */
public final class ContentsList {
    private ContentsList() {}

    static String of(Document document) {
        var outline = Outline.of(document);
        if (!outline.wantsContents()) {
            return "";
        }
        return outline.entries().stream()
                .map(entry -> "<li class=\"level%d\"><a href=\"#%s\">%s</a></li>"
                        .formatted(entry.level(), id(entry.block()), DocumentPages.escaped(entry.text())))
                .collect(Collectors.joining(
                        "",
                        "<div class=\"contents\" role=\"doc-toc\"><p>"
                                + Language.of(document.language()).contents() + "</p><ol>",
                        "</ol></div>"));
    }

    /** By which a link finds the heading of the block with that number. */
    public static String id(int block) {
        return "part-" + block;
    }
}
