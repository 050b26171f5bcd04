package org.itahub.reporting.document.progress;

import java.util.List;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;

/** What all documents of a plan's progress have in common. */
final class ProgressWords {
    static final String NO_CHANGES = "ไม่มีสิ่งที่เปลี่ยนไปจากแผน";

    private ProgressWords() {}

    static Document document(PlanCourse course, String title, String span, List<Block> blocks) {
        return new Document(
                title,
                List.of(
                        ("ปีงบประมาณ พ.ศ. " + course.year() + " " + span).strip(),
                        course.agency().nameTh()),
                course.agency().nameTh(),
                "th",
                course.agency().placeNames(),
                blocks);
    }
}
