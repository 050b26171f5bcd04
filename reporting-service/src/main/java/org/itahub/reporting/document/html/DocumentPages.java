package org.itahub.reporting.document.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.HouseStyle;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Pages;
import org.itahub.reporting.document.WidePaper;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Plot;
import org.itahub.reporting.document.chart.Svg;
import org.itahub.reporting.document.code.QrCode;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.model.Outline;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Shade;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;

/** Lays a document out as pages, the same for screen and paper: on A4, across where a table has many columns. */
public final class DocumentPages {
    private static final String ACROSS = "@page { size: A4 landscape; margin: 14mm 18mm 18mm 18mm; }";
    /** Rows of a table that stays on one page. */
    private static final int SHORT = 5;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");
    private static final String NEW_PAPER = "<div class=\"%s\">%s</div>";

    private final CellWords words;
    private final Lettering lettering;

    private DocumentPages(CellWords words, Lettering lettering) {
        this.words = words;
        this.lettering = lettering;
    }

    public static Pages of(Document document, Numerals numerals, Lettering lettering) {
        return of(document, numerals, lettering, "");
    }

    /** @param style rules that go before those of the house */
    public static Pages of(Document document, Numerals numerals, Lettering lettering, String style) {
        var words = CellWords.of(document, numerals);
        String markup = new DocumentPages(words, lettering).markup(document, style);
        return new Pages(markup, document.owner(), document.names(), words.language(), numerals);
    }

    private String markup(Document document, String style) {
        List<WidePaper.Section> sections = WidePaper.sections(document);
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
                <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title><style>%s</style></head>
                <body>
                <div class="heading"><h1>%s</h1>%s</div>
                %s
                %s
                </body></html>""".formatted(
                        document.language(),
                        escaped(document.title() + " " + document.owner()),
                        HouseStyle.css() + style + (sections.getFirst().across() ? ACROSS : ""),
                        escaped(document.title()),
                        document.subtitles().stream()
                                .map(line -> "<p class=\"subject\">" + escaped(line) + "</p>")
                                .collect(Collectors.joining()),
                        ContentsList.of(document),
                        sections(sections));
    }

    /** The first on the page's own paper, each later one on a new page of its paper. */
    private String sections(List<WidePaper.Section> sections) {
        var markup = new StringBuilder();
        int no = 0;
        for (WidePaper.Section section : sections) {
            String blocks = blocks(no, section.blocks());
            no += section.blocks().size();
            markup.append(
                    markup.isEmpty() ? blocks : NEW_PAPER.formatted(section.across() ? "wide" : "upright", blocks));
        }
        return markup.toString();
    }

    /** @param first the number of the first among all blocks of the document */
    private String blocks(int first, List<Block> blocks) {
        var markup = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean tableFollows = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table;
            markup.append(block(first + i, blocks.get(i), tableFollows)).append('\n');
        }
        return markup.toString();
    }

    /** @param leads true for what introduces a table, and so stays on its page */
    private String block(int no, Block block, boolean leads) {
        return switch (block) {
            case Heading heading -> heading(no, heading.level() + 1, heading.text());
            case Paragraph paragraph ->
                (leads ? "<p class=\"remark lead\">" : "<p class=\"remark\">") + escaped(paragraph.text()) + "</p>";
            case Table table -> table(no, table, WidePaper.isWide(table) ? "grid measures" : "grid measures upright");
            case Chart chart -> chart(chart);
            case Imprint imprint -> imprint(imprint);
            case SignOff signOff -> "<div class=\"signing\">" + table(no, signOff.table(), "grid signed") + "</div>";
        };
    }

    private String chart(Chart chart) {
        return """
                <div class="figure"><p class="caption">%s</p>
                %s</div>""".formatted(
                escaped(chart.title()),
                Svg.of(Plot.of(chart, words.language()).drawn(lettering, words.numerals()), "chart-" + chart.id()));
    }

    private static String imprint(Imprint imprint) {
        String code = imprint.code()
                ? "<div class=\"code\">" + QrCode.of(imprint.address()).svg() + "</div>"
                : "";
        return """
                <div class="imprint">%s<div class="words">%s<p><a href="%s" target="_blank" rel="noopener">%s</a></p></div></div>""".formatted(
                        code,
                        imprint.lines().stream()
                                .map(line -> "<p>" + escaped(line) + "</p>")
                                .collect(Collectors.joining()),
                        escaped(imprint.address()),
                        escaped(imprint.readableAddress()));
    }

    private static String heading(int no, int level, String text) {
        return "<h%d id=\"%s\">%s</h%d>".formatted(level, ContentsList.id(no), escaped(text), level);
    }

    private String table(int no, Table table, String style) {
        String heads = table.columns().stream()
                .map(column -> "<th scope=\"col\" style=\"width: " + percent(column, table) + "%\">"
                        + escaped(column.name()) + "</th>")
                .collect(Collectors.joining());
        String rows =
                table.rows().stream().map(row -> row(row, table.columns())).collect(Collectors.joining("\n"));
        return """
                %s
                <div class="scroll%s"><table class="%s"><thead><tr>%s</tr></thead>
                <tbody>%s</tbody></table></div>""".formatted(
                        heading(no, Outline.TABLE_LEVEL + 1, table.title()),
                        table.rows().size() <= SHORT && !WidePaper.isWide(table) ? " together" : "",
                        style,
                        heads,
                        rows);
    }

    private static String percent(Column column, Table table) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * column.share() / table.shares());
    }

    private String row(List<Cell> row, List<Column> columns) {
        var cells = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean number = columns.get(i).kind() == Column.Kind.NUMBER;
            cells.append(number ? "<td class=\"centre\"" : "<td")
                    .append(ground(row.get(i).shade()))
                    .append(">")
                    .append(lines(words.of(row.get(i))))
                    .append("</td>");
        }
        return "<tr>" + cells + "</tr>";
    }

    private static String ground(Shade shade) {
        return shade == Shade.NONE
                ? ""
                : " style=\"background-color: #" + shade.ground() + "; color: #" + shade.ink() + "\"";
    }

    private static String lines(List<String> lines) {
        return lines.size() == 1
                ? linked(lines.getFirst())
                : lines.stream()
                        .map(line -> "<div class=\"step\">" + linked(line) + "</div>")
                        .collect(Collectors.joining());
    }

    /** A line that is an address on the web can be followed; anything else is only shown. */
    private static String linked(String line) {
        String text = escaped(line);
        return WEB_ADDRESS.matcher(line).matches()
                ? "<a class=\"link\" href=\"" + text.replace("\"", "&quot;") + "\">" + text + "</a>"
                : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
