package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.measures.MeasuresPlan;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.progress.CourseSamples;
import org.itahub.reporting.document.province.ProvinceSamples;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.support.AssessmentStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class SameInEveryFormatTest {

    @Inject
    RenderDocument render;

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void every_cell_says_the_same_in_every_format(PlanLayout layout) {
        for (MeasuresPlan plan : List.of(
                PlanSamples.phitsanulok(), PlanSamples.fortySteps(), PlanSamples.longName(), PlanSamples.empty())) {
            for (Numerals numerals : Numerals.values()) {
                sameEverywhere(plan.document(layout, PlanSamples.THAI), numerals);
                sameEverywhere(plan.document(layout, PlanSamples.ENGLISH), numerals);
            }
        }
    }

    @Test
    void every_cell_of_a_plans_progress_says_the_same_in_every_format() {
        for (Document document : CourseSamples.documents()) {
            for (Numerals numerals : Numerals.values()) {
                sameEverywhere(document, numerals);
            }
        }
    }

    @Test
    void an_agencys_year_says_the_same_in_every_format() {
        for (Samples sample : List.of(
                Samples.phitsanulok(),
                Samples.lumphli().with(LostSamples.items()),
                Samples.lumphli().withTotalOnly().withLongName())) {
            for (Numerals numerals : Numerals.values()) {
                sameEverywhere(sample.analysis(), numerals);
                sameEverywhere(sample.report(), numerals);
            }
        }
    }

    @Test
    void so_does_every_cell_of_a_provinces_documents() {
        for (Language language : Language.values()) {
            for (Document document : ProvinceSamples.documents(language)) {
                for (Numerals numerals : Numerals.values()) {
                    sameEverywhere(document, numerals);
                }
            }
        }
    }

    private void sameEverywhere(Document document, Numerals numerals) {
        Document written = document.rewritten(numerals::write);
        var words = new CellWords(Language.of(document.language()), numerals);
        var forPeople = rows(withoutCharts(written), cell -> String.join("\n", words.of(cell)));

        assertEquals(forPeople, CellsOf.html(render.as(DocumentFormat.HTML, render.lay(document, numerals))));
        assertEquals(forPeople, CellsOf.docx(render.as(DocumentFormat.DOCX, render.lay(document, numerals))));
        assertHolds(forPeople, PdfText.inOrder(render.as(DocumentFormat.PDF, render.lay(document, numerals))));
        assertEquals(
                rows(written, SameInEveryFormatTest::forMachines),
                CellsOf.xlsx(render.as(DocumentFormat.XLSX, render.lay(document, numerals))));
        assertEquals(
                rows(document, SameInEveryFormatTest::forMachines),
                CellsOf.json(render.as(DocumentFormat.JSON, render.lay(document, numerals))));
        assertCsv(written, CellsOf.csv(render.as(DocumentFormat.CSV, render.lay(document, numerals))));
    }

    /** People see charts as pictures. */
    private static Document withoutCharts(Document document) {
        return new Document(
                document.title(),
                document.subtitles(),
                document.owner(),
                document.language(),
                document.names(),
                document.blocks().stream()
                        .filter(block -> !(block instanceof Chart))
                        .toList());
    }

    private static List<List<String>> rows(Document document, Function<Cell, String> words) {
        var rows = new ArrayList<List<String>>();
        for (Table table : document.tables()) {
            rows.add(table.columns().stream().map(Column::name).toList());
            table.rows().forEach(row -> rows.add(row.stream().map(words).toList()));
        }
        return rows;
    }

    private static String forMachines(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> String.join("\n", text.lines());
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Day day -> day.date().toString();
            case Cell.Blank blank -> "";
        };
    }

    /** Lines are broken to a cell's width, so each is looked for as often as it stands. */
    private static void assertHolds(List<List<String>> rows, String pdf) {
        String text = compact(pdf);
        Map<String, Long> lines = rows.stream()
                .flatMap(List::stream)
                .flatMap(String::lines)
                .map(SameInEveryFormatTest::compact)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        lines.forEach((line, times) ->
                assertTrue(text.split(Pattern.quote(line), -1).length > times, () -> times + " times: " + line));
    }

    private static void assertCsv(Document document, List<List<String>> lines) {
        List<String> heads = lines.getFirst();
        int line = 1;
        for (Table table : document.tables()) {
            for (List<Cell> row : table.rows()) {
                List<String> fields = lines.get(line++);
                assertEquals(table.title(), fields.getFirst());
                for (int i = 0; i < row.size(); i++) {
                    String head = table.columns().get(i).name();
                    // A text that a spreadsheet would take for a formula is marked as text.
                    String field = fields.get(heads.indexOf(head)).replaceFirst("^'(?=[=+@-])", "");
                    assertEquals(forMachines(row.get(i)), field);
                }
                assertEquals(heads.size(), fields.size());
            }
        }
        assertEquals(line, lines.size());
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }
}
