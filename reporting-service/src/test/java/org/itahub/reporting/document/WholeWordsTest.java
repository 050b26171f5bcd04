package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.analysis.AnalysisSamples;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.docx.WordWidths;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.pdf.TornWords;
import org.itahub.reporting.document.pdf.Typesetting;
import org.itahub.reporting.document.progress.CourseSamples;
import org.itahub.reporting.document.province.ProvinceSamples;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A word in a table is split only where it is longer than a column can be. */
class WholeWordsTest {
    private static final Lettering LETTERING = Typesetting.LETTERING;
    /** Of the type of a Word document's tables, in points, and of a cell's margins. */
    private static final double SIZE = 13;

    private static final double MARGINS = 2 * 2.85;

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_of_a_tables_head_or_cell_ends_within_a_word(Language language) {
        Numerals numerals = Numerals.wanted(null, language);

        List<String> torn = documents(language)
                .flatMap(document -> TornWords.in(
                        document,
                        numerals,
                        Rendering.RENDER.as(DocumentFormat.PDF, Rendering.RENDER.lay(document, numerals)))
                        .stream())
                .distinct()
                .toList();

        assertEquals(List.of(), torn);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void word_has_room_for_each_word_of_a_tables_head(Language language) {
        Numerals numerals = Numerals.wanted(null, language);

        List<String> narrow = documents(language)
                .map(document -> WordWidths.fitted(document.rewritten(numerals::write), numerals, LETTERING))
                .flatMap(document -> document.blocks().stream())
                .filter(Table.class::isInstance)
                .flatMap(table -> narrow((Table) table))
                .distinct()
                .toList();

        assertEquals(List.of(), narrow);
    }

    private static Stream<String> narrow(Table table) {
        return table.columns().stream()
                .flatMap(column -> pieces(column.name())
                        .filter(word -> LETTERING.boldWidth(word, SIZE) + MARGINS > column.share() / 20.0));
    }

    private static Stream<String> pieces(String text) {
        List<Integer> ends = LETTERING.breaks(text);
        return IntStream.range(0, ends.size())
                .mapToObj(no -> text.substring(no == 0 ? 0 : ends.get(no - 1), ends.get(no))
                        .strip());
    }

    private static Stream<Document> documents(Language language) {
        var texts = language == Language.THAI ? PlanSamples.THAI : PlanSamples.ENGLISH;
        return Stream.of(
                        CourseSamples.documents(language).stream(),
                        ProvinceSamples.documents(language).stream(),
                        AnalysisSamples.all().stream()
                                .flatMap(sample -> Stream.of(sample.analysis(language), sample.report(language))),
                        Arrays.stream(PlanLayout.values())
                                .map(layout -> PlanSamples.phitsanulok().document(layout, texts)))
                .flatMap(Function.identity());
    }
}
