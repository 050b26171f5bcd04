package org.itahub.reporting.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text in a Word document, marked as complex script as Word marks Thai: else it takes the sizes meant for Latin. */
final class ThaiRuns {
    private ThaiRuns() {}

    static void add(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewRPr().addNewCs();
        run.setText(text);
    }
}
