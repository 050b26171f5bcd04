package org.itahub.reporting.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.WidePaper;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a document for word processors. How it looks is said by the styles of {@code word-styles.xml} alone, so that an
 * office can change a style and with it the document.
 */
public final class WordDocument {
    private static final String STYLES = "/document/word-styles.xml";

    private WordDocument() {}

    public static byte[] of(Document document, Numerals numerals) {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            word.createStyles().setStyles(styles());
            WordPaper.lay(word, document, numerals);
            var words = new CellWords(Language.of(document.language()), numerals);
            var charts = new WordCharts(word, numerals);
            paragraph(word, "Title", document.title());
            document.subtitles().forEach(line -> paragraph(word, "Subtitle", line));
            sections(word, charts, WidePaper.sections(document), words);
            word.getProperties().getCoreProperties().setTitle(document.title());
            word.getProperties().getCoreProperties().setCreator(document.owner());
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sections(
            XWPFDocument word, WordCharts charts, List<WidePaper.Section> sections, CellWords words) {
        for (int i = 0; i < sections.size(); i++) {
            WordPaper paper = new WordPaper(sections.get(i).across());
            var tables = new WordTables(word, paper, words);
            sections.get(i).blocks().forEach(block -> write(word, tables, charts, block));
            if (i < sections.size() - 1) {
                paper.change(word);
            } else {
                paper.end(word);
            }
        }
    }

    private static void write(XWPFDocument word, WordTables tables, WordCharts charts, Block block) {
        switch (block) {
            case Heading heading -> paragraph(word, "Heading" + heading.level(), heading.text());
            case Paragraph paragraph -> paragraph(word, "Normal", paragraph.text());
            case Table table -> titled(word, tables, table);
            case Chart chart -> charts.add(chart);
            case SignOff signOff -> titled(word, tables, signOff.table());
        }
    }

    private static void titled(XWPFDocument word, WordTables tables, Table table) {
        paragraph(word, "Heading2", table.title());
        tables.add(table);
    }

    private static void paragraph(XWPFDocument word, String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        ThaiRuns.add(paragraph, text);
    }

    private static CTStyles styles() throws IOException {
        try (var stream = WordDocument.class.getResourceAsStream(STYLES)) {
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(STYLES + " cannot be read", e);
        }
    }
}
