package org.itahub.reporting.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.model.Outline;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a document for word processors. How it looks is said by the styles of {@code word-styles.xml} alone, so that an
 * office can change a style and with it the document.
 */
public final class WordDocument {
    private static final String STYLES = "/document/word-styles.xml";
    private static final String SETTINGS = "/document/word-settings.xml";

    private WordDocument() {}

    /** The document; in its table of contents the pages' numbers stay blank until Word counts them. */
    public static byte[] of(Document document, Numerals numerals) {
        return of(document, numerals, Map.of());
    }

    /** @param pages on which page the heading of each block stands, as far as that can be told beforehand */
    public static byte[] of(Document document, Numerals numerals, Map<Integer, Integer> pages) {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            word.createStyles().setStyles(styles());
            word.getSettings().getCTSettings().set(settings());
            WordPaper.lay(word, document, numerals);
            paragraph(word, "Title", document.title());
            document.subtitles().forEach(line -> paragraph(word, "Subtitle", line));
            List<WidePaper.Section> sections = WidePaper.sections(document);
            new WordPaper(sections.getFirst().across()).ruleContents(word);
            if (Outline.of(document).wantsContents()) {
                new WordContents(word, numerals, pages).add(document);
            }
            sections(word, sections, CellWords.of(document, numerals));
            WordProperties.set(word, document);
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sections(XWPFDocument word, List<WidePaper.Section> sections, CellWords words) {
        var charts = new WordCharts(word, words);
        int no = 0;
        for (int i = 0; i < sections.size(); i++) {
            WordPaper paper = new WordPaper(sections.get(i).across());
            var tables = new WordTables(word, paper, words);
            for (Block block : sections.get(i).blocks()) {
                write(word, tables, charts, no++, block);
            }
            if (i < sections.size() - 1) {
                paper.change(word);
            } else {
                paper.end(word);
            }
        }
    }

    private static void write(XWPFDocument word, WordTables tables, WordCharts charts, int no, Block block) {
        switch (block) {
            case Heading heading -> heading(word, no, heading.level(), heading.text());
            case Paragraph paragraph -> paragraph(word, "Normal", paragraph.text());
            case Table table -> {
                heading(word, no, Outline.TABLE_LEVEL, table.title());
                tables.add(table);
            }
            case Chart chart -> charts.add(chart);
            case Imprint imprint -> WordImprint.add(word, imprint);
            case SignOff signOff -> {
                heading(word, no, Outline.TABLE_LEVEL, signOff.title());
                tables.addWhole(signOff.table());
            }
        }
    }

    private static void heading(XWPFDocument word, int no, int level, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + level);
        WordContents.heading(paragraph, no, text);
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

    private static CTSettings settings() throws IOException {
        try (var stream = WordDocument.class.getResourceAsStream(SETTINGS)) {
            return SettingsDocument.Factory.parse(stream).getSettings();
        } catch (XmlException e) {
            throw new IllegalStateException(SETTINGS + " cannot be read", e);
        }
    }
}
