package org.itahub.reporting.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.html.DocumentPages;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;

/** Documents made up to strain the pages. */
public final class Chapters {
    public static final String PROSE =
            "กองช่างตรวจทะเบียนพัสดุของราชการทุกเดือนและรายงานผลต่อผู้บังคับบัญชาตามลำดับชั้น ";

    private Chapters() {}

    /** So many chapters with so many lines of prose and a table of two columns with so many rows each. */
    public static Document of(int chapters, int lines, int rows) {
        var blocks = new ArrayList<Block>();
        for (int chapter = 1; chapter <= chapters; chapter++) {
            blocks.add(new Heading(1, "บทที่ " + chapter + " การใช้ทรัพย์สินฯ"));
            blocks.addAll(Collections.nCopies(lines, new Paragraph("ทดสอบ")));
            blocks.add(table("ตารางที่ " + chapter + " ฯ", rows));
        }
        return of(blocks);
    }

    public static Document of(List<Block> blocks) {
        return new Document("รายงานทดสอบ", List.of("ปีงบประมาณ พ.ศ. 2566"), "เทศบาลตำบลทดสอบ", "th", Set.of(), blocks);
    }

    public static Table table(String title, int rows) {
        return new Table(
                title,
                title,
                List.of(
                        new Column("no", "ลำดับ", 10, Column.Kind.TEXT),
                        new Column("text", "รายการ", 90, Column.Kind.TEXT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(Cell.text("แถว " + row), Cell.text(PROSE)))
                        .toList());
    }

    public static byte[] pdf(Document document) {
        return Typesetting.TYPESETTER.typeset(
                DocumentPages.of(document.rewritten(Numerals.THAI::write), Numerals.THAI, Typesetting.LETTERING));
    }
}
