package org.itahub.reporting.document.docx;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.chart.Plot;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;

/** Charts in their places of a Word document, each with a caption and with its figures as alternative text. */
final class WordCharts {
    private static final int EMU_PER_POINT = 12_700;
    private static final int WIDTH = 480 * EMU_PER_POINT;
    private static final int HEIGHT = 260 * EMU_PER_POINT;
    private static final int AROUND_BARS = 80 * EMU_PER_POINT;
    private static final int PER_BAR = 34 * EMU_PER_POINT;

    private final XWPFDocument word;
    private final CellWords words;

    WordCharts(XWPFDocument word, CellWords words) {
        this.word = word;
        this.words = words;
    }

    void add(Chart chart) {
        ThaiRuns.add(paragraph("Caption"), chart.title());
        XWPFRun run = paragraph("Picture").createRun();
        run.getCTR().addNewRPr().addNewCs();
        Plot plot = Plot.of(chart, words.language());
        new NativeChart(created(run, height(chart)), words).fill(chart, plot.entries());
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setName(chart.id());
        properties.setDescr(chart.title() + ". " + words.numerals().write(plot.description()));
        if (chart.kind() == Chart.Kind.RADAR) {
            ThaiRuns.add(paragraph("ChartKey"), key(chart));
        }
    }

    /** What the codes around a radar stand for. */
    private static String key(Chart chart) {
        return chart.entries().stream().map(Entry::label).collect(Collectors.joining(" · "));
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private XWPFChart created(XWPFRun run, int height) {
        try {
            return word.createChart(run, WIDTH, height);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int height(Chart chart) {
        return switch (chart.kind()) {
            case BARS, COUNTS -> AROUND_BARS + PER_BAR * chart.entries().size();
            case RADAR, YEARS -> HEIGHT;
        };
    }
}
