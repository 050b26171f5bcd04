package org.itahub.reporting.document.docx;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** How the series of a native chart look: in the colours of the drawn charts, told apart in grey. */
enum SeriesLook {
    BARS,
    LINE,
    DASHES;

    private static final String FONT = "Sarabun";
    private static final int HUNDREDTHS_OF_POINTS = 1_100;
    private static final double THICK = 2.25;
    private static final double THIN = 0.5;

    /** @param format of the figures beside bars and points */
    void give(XDDFChartData.Series series, String format) {
        switch (this) {
            case BARS -> {
                series.setFillProperties(solid(Ink.FIGURE));
                figures(series, format, STDLblPos.OUT_END);
            }
            case LINE -> {
                series.setLineProperties(line(Ink.FIGURE, THICK));
                if (series instanceof XDDFLineChartData.Series points) {
                    points.setSmooth(false);
                    points.setMarkerStyle(MarkerStyle.CIRCLE);
                    figures(series, format, STDLblPos.T);
                }
            }
            case DASHES -> {
                XDDFLineProperties dashes = line(Ink.TARGET, 1);
                dashes.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
                series.setLineProperties(dashes);
                if (series instanceof XDDFLineChartData.Series points) {
                    points.setSmooth(false);
                    points.setMarkerStyle(MarkerStyle.NONE);
                } else if (series instanceof XDDFRadarChartData.Series corners) {
                    corners.getCTRadarSer().addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
                }
            }
        }
    }

    /** A bar that is told apart in grey; the small schemas of POI know no patterns. */
    static void hollow(XDDFDataPoint bar) {
        bar.setFillProperties(solid(Ink.PAPER));
        bar.setLineProperties(line(Ink.WEAK, THICK));
    }

    /** All words of the chart in the documents' font, which word processors look up under two names. */
    static void letter(XWPFChart chart) {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var paragraph = text.addNewP();
        var properties = paragraph.addNewPPr().addNewDefRPr();
        properties.setSz(HUNDREDTHS_OF_POINTS);
        properties.addNewLatin().setTypeface(FONT);
        properties.addNewCs().setTypeface(FONT);
        paragraph.addNewEndParaRPr().setLang("th-TH");
    }

    /** Thin lines across at the marks of the scale. */
    static void rules(XDDFChartAxis scale) {
        scale.getOrAddMajorGridProperties().setLineProperties(line(Ink.RULE, THIN));
    }

    private static void figures(XDDFChartData.Series series, String format, STDLblPos.Enum place) {
        CTDLbls labels =
                switch (series) {
                    case XDDFBarChartData.Series bars -> bars.getCTBarSer().addNewDLbls();
                    case XDDFLineChartData.Series points ->
                        points.getCTLineSer().addNewDLbls();
                    default -> throw new IllegalArgumentException("No figures beside " + series.getClass());
                };
        var number = labels.addNewNumFmt();
        number.setFormatCode(format);
        number.setSourceLinked(false);
        labels.addNewDLblPos().setVal(place);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFLineProperties line(Ink ink, double width) {
        var line = new XDDFLineProperties(solid(ink));
        line.setWidth(width);
        return line;
    }

    private static XDDFSolidFillProperties solid(Ink ink) {
        return new XDDFSolidFillProperties(colour(ink));
    }

    private static XDDFColor colour(Ink ink) {
        int rgb = Integer.decode(ink.colour());
        return new XDDFColorRgbBinary(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
