package org.itahub.reporting.document.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Outline;
import org.itahub.reporting.document.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents of a Word document: a field that a person may update at any time. Its entries are written here, so
 * that nobody is asked at opening whether to update it; the pages' numbers are reckoned until it is.
 */
final class WordContents {
    private static final String FIELD = " TOC \\o \"1-3\" \\h \\z ";

    private final XWPFDocument word;
    private final Numerals numerals;
    private final Map<Integer, Integer> pages;

    /** @param pages on which page the heading of a block stands; one that is missing stays blank */
    WordContents(XWPFDocument word, Numerals numerals, Map<Integer, Integer> pages) {
        this.word = word;
        this.numerals = numerals;
        this.pages = pages;
    }

    void add(Document document) {
        List<Outline.Entry> entries = Outline.of(document).entries();
        XWPFParagraph title = word.createParagraph();
        title.setStyle("ContentsTitle");
        ThaiRuns.add(title, Language.of(document.language()).contents());
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("TOC" + entries.get(i).level());
            if (i == 0) {
                mark(line.getCTP(), STFldCharType.BEGIN);
                instruction(run(line.getCTP()), FIELD);
                mark(line.getCTP(), STFldCharType.SEPARATE);
            }
            entry(line.getCTP().addNewHyperlink(), entries.get(i));
            if (i == entries.size() - 1) {
                mark(line.getCTP(), STFldCharType.END);
            }
        }
    }

    private void entry(CTHyperlink link, Outline.Entry entry) {
        link.setAnchor(bookmark(entry.block()));
        link.setHistory(true);
        run(link).addNewT().setStringValue(entry.text());
        run(link).addNewTab();
        run(link).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        instruction(run(link), " PAGEREF " + bookmark(entry.block()) + " \\h ");
        run(link).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        Integer page = pages.get(entry.block());
        run(link).addNewT().setStringValue(page == null ? "" : numerals.write(page.toString()));
        run(link).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Writes the heading of the block with that number so that an entry finds it. */
    static void heading(XWPFParagraph paragraph, int block, String text) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(block));
        start.setName(bookmark(block));
        ThaiRuns.add(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(block));
    }

    private static String bookmark(int block) {
        return String.format("_Toc%06d", block);
    }

    private static void mark(CTP line, STFldCharType.Enum type) {
        run(line).addNewFldChar().setFldCharType(type);
    }

    private static void instruction(CTR run, String instruction) {
        var text = run.addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private static CTR run(CTP line) {
        CTR run = line.addNewR();
        run.addNewRPr().addNewCs();
        return run;
    }

    private static CTR run(CTHyperlink link) {
        CTR run = link.addNewR();
        run.addNewRPr().addNewCs();
        return run;
    }
}
