package org.itahub.reporting.document.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The paper of a Word document or of a part of it: A4 with the margins of the PDF; its owner and the page's number stand
 * at the foot.
 *
 * @param across true for landscape
 */
record WordPaper(boolean across) {
    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int SIDE = (int) (18 * TWENTIETHS_PER_MM);
    private static final int TOP = (int) (16 * TWENTIETHS_PER_MM);
    private static final int FOOT = (int) (9 * TWENTIETHS_PER_MM);

    /** What holds for every page. */
    static void lay(XWPFDocument word, Document document, Numerals numerals) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz();
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(SIDE));
        margins.setHeader(BigInteger.valueOf(FOOT));
        margins.setFooter(BigInteger.valueOf(FOOT));
        margins.setGutter(BigInteger.ZERO);
        switch (numerals) {
            case THAI -> section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
            case ARABIC -> {
                // As Word counts unasked.
            }
        }
        foot(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), document, numerals);
    }

    /** Between the margins, in twentieths of a point. */
    int width() {
        return (across ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE;
    }

    /** All after the last section before lies on this paper. */
    void end(XWPFDocument word) {
        size(word.getDocument().getBody().getSectPr());
    }

    /** All before lies on this paper, what follows on other. */
    void change(XWPFDocument word) {
        CTSectPr section = word.createParagraph().getCTP().addNewPPr().addNewSectPr();
        section.set(word.getDocument().getBody().getSectPr().copy());
        size(section);
    }

    private void size(CTSectPr section) {
        CTPageSz size = section.getPgSz();
        size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    /** The numbers of a table of contents stand at the right margin, after dots; also once Word has written it anew. */
    void ruleContents(XWPFDocument word) {
        for (int level = 1; level <= 3; level++) {
            var tab = word.getStyles()
                    .getStyle("TOC" + level)
                    .getCTStyle()
                    .getPPr()
                    .addNewTabs()
                    .addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(BigInteger.valueOf(width()));
        }
    }

    private static void foot(XWPFParagraph foot, Document document, Numerals numerals) {
        foot.setStyle("Footer");
        ThaiRuns.add(
                foot,
                document.owner() + " · " + Language.of(document.language()).page() + " ");
        field(foot, "PAGE", numerals);
        ThaiRuns.add(foot, " / ");
        field(foot, "NUMPAGES", numerals);
    }

    private static void field(XWPFParagraph foot, String name, Numerals numerals) {
        String digits =
                switch (numerals) {
                    case THAI -> " \\* THAIARABIC";
                    case ARABIC -> "";
                };
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr(name + digits);
        var run = field.addNewR();
        run.addNewRPr().addNewCs();
        run.addNewT().setStringValue(numerals.write("1"));
    }
}
