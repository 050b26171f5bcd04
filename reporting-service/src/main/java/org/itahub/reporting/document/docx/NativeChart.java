package org.itahub.reporting.document.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.ChartWords;
import org.itahub.reporting.document.chart.ScoreText;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.xlsx.CellFormats;

/**
 * A chart of the word processor's own, whose figures an officer can open and change. Bars below the line are hollow;
 * in a radar and over years the line is a dashed series. The legend says so.
 */
final class NativeChart {
    private static final double FULL = 100;
    /** So that the figure beside a full bar or above a full point stays within. */
    private static final double FULL_AND_FIGURE = 112;

    private static final double STEP = 20;
    private static final int STEPS_OF_COUNTS = 5;
    private static final int GAP_PERCENT = 45;

    private final XWPFChart chart;
    private final Numerals numerals;
    private final ChartWords words;

    NativeChart(XWPFChart chart, CellWords words) {
        this.chart = chart;
        this.numerals = words.numerals();
        this.words = ChartWords.of(words.language());
    }

    /** @param value null where the series has none for an entry */
    private record Series(String name, SeriesLook look, Function<Entry, BigDecimal> value) {}

    /** @param entries what the chart shows, in order */
    void fill(Chart content, List<Entry> entries) {
        SeriesLook.letter(chart);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFChartData data = data(content.kind(), entries);
        data.setVaryColors(false);
        List<Series> all = series(content);
        for (int column = 1; column <= all.size(); column++) {
            add(data, all.get(column - 1), entries, content.kind(), column);
        }
        if (data instanceof XDDFBarChartData bars) {
            hollow(bars.getSeries(0), content, entries);
        }
        if (content.line() != null) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(data);
    }

    private List<Series> series(Chart content) {
        boolean bars = content.kind().hasBars();
        String scores = content.heads().score();
        if (content.line() == null) {
            return List.of(new Series(scores, bars ? SeriesLook.BARS : SeriesLook.LINE, Entry::score));
        }
        String line = numerals.write(words.mark(content.line()));
        return bars
                ? List.of(new Series(scores + " (" + words.hollow(line) + ")", SeriesLook.BARS, Entry::score))
                : List.of(
                        new Series(scores, SeriesLook.LINE, Entry::score),
                        new Series(words.line(line), SeriesLook.DASHES, entry -> content.line()));
    }

    private static void hollow(XDDFChartData.Series bars, Chart content, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (content.weak(entries.get(i).score())) {
                SeriesLook.hollow(bars.getDataPoint(i));
            }
        }
    }

    private void add(XDDFChartData data, Series series, List<Entry> entries, Chart.Kind kind, int column) {
        String[] labels = entries.stream().map(label(kind)).map(numerals::write).toArray(String[]::new);
        Double[] scores = entries.stream()
                .map(series.value())
                .map(score -> score == null ? null : Double.valueOf(ScoreText.of(score)))
                .toArray(Double[]::new);
        var drawn = data.addSeries(
                XDDFDataSourcesFactory.fromArray(labels, range(entries.size(), 0), 0),
                XDDFDataSourcesFactory.fromArray(scores, range(entries.size(), column), column));
        drawn.setTitle(series.name(), chart.setSheetTitle(series.name(), column));
        series.look().give(drawn, format(kind == Chart.Kind.COUNTS ? 0 : 2));
    }

    /** Names around a radar would squeeze it. */
    private static Function<Entry, String> label(Chart.Kind kind) {
        return switch (kind) {
            case BARS, YEARS, COUNTS -> Entry::label;
            case RADAR -> entry -> entry.code().isBlank() ? entry.name() : entry.code();
        };
    }

    private String range(int entries, int column) {
        return chart.formatRange(new CellRangeAddress(1, Math.max(1, entries), column, column));
    }

    private XDDFChartData data(Chart.Kind kind, List<Entry> entries) {
        boolean lying = kind.hasBars();
        XDDFCategoryAxis labels = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis scores = chart.createValueAxis(lying ? AxisPosition.TOP : AxisPosition.LEFT);
        scores.setMinimum(0);
        double step = kind == Chart.Kind.COUNTS ? stepOfCounts(entries) : STEP;
        scores.setMaximum(step / STEP * (kind == Chart.Kind.RADAR ? FULL : FULL_AND_FIGURE));
        scores.setMajorUnit(step);
        scores.setNumberFormat(format(0));
        scores.setCrosses(AxisCrosses.AUTO_ZERO);
        scores.setCrossBetween(AxisCrossBetween.BETWEEN);
        SeriesLook.rules(scores);
        return switch (kind) {
            case BARS, COUNTS -> {
                labels.setOrientation(AxisOrientation.MAX_MIN);
                var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, scores);
                bars.setBarDirection(BarDirection.BAR);
                bars.setBarGrouping(BarGrouping.CLUSTERED);
                bars.setGapWidth(GAP_PERCENT);
                yield bars;
            }
            case RADAR -> chart.createData(ChartTypes.RADAR, labels, scores);
            case YEARS -> chart.createData(ChartTypes.LINE, labels, scores);
        };
    }

    /** So that the longest bar ends at the fifth mark or before. */
    private static double stepOfCounts(List<Entry> entries) {
        double highest = entries.stream()
                .mapToDouble(entry -> entry.score().doubleValue())
                .max()
                .orElse(0);
        return Math.max(1, Math.ceil(highest / STEPS_OF_COUNTS));
    }

    private String format(int decimals) {
        return CellFormats.figure(decimals, numerals);
    }
}
