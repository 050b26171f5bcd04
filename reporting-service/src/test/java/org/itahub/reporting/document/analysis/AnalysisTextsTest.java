package org.itahub.reporting.document.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the analysis and the yearly report say comes from their catalogues, and all of these is said. */
class AnalysisTextsTest {
    private static final String ANALYSIS = "result-analysis";
    private static final String REPORT = "yearly-report";
    private static final String OWN = "ถ้อยคำของหน่วยงาน";

    @ParameterizedTest
    @CsvSource({"result-analysis,THAI", "result-analysis,ENGLISH", "yearly-report,THAI", "yearly-report,ENGLISH"})
    void every_sentence_of_the_catalogue_is_said_by_some_document(String kind, Language language) {
        var heard = new TreeSet<String>();
        Texts texts = Texts.of(kind, language).heardBy((key, said) -> heard.add(key));

        AnalysisSamples.all().forEach(sample -> document(kind, sample, texts));

        assertEquals(
                Catalogue.of(kind, language).orElseThrow().sentences().stream()
                        .map(Sentence::key)
                        .collect(Collectors.toCollection(TreeSet::new)),
                heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANALYSIS, REPORT})
    void each_sentence_that_an_agency_words_itself_is_read_where_it_stands(String kind) {
        Catalogue catalogue = Catalogue.of(kind, Language.THAI).orElseThrow();
        for (Sentence sentence : catalogue.sentences()) {
            for (Samples sample : AnalysisSamples.all()) {
                var said = new TreeSet<String>();
                Texts own = Texts.of(catalogue, Map.of(sentence.key(), OWN))
                        .heardBy((key, text) ->
                                Stream.of(key).filter(each -> text.own()).forEach(said::add));
                Document document = document(kind, sample, own);

                assertEquals(!said.isEmpty(), document.toString().contains(OWN), sentence.key());
            }
        }
    }

    @Test
    void an_english_analysis_has_the_frameworks_english_names() {
        Document document = Samples.lumphli().analysis(Language.ENGLISH);

        assertEquals("en", document.language());
        assertEquals("Lumphli Subdistrict Administrative Organization", document.owner());
        assertTrue(
                said(document)
                        .contains(
                                "In fiscal year B.E.\u00a02565 the total of Lumphli Subdistrict Administrative Organization was "
                                        + "90.27\u00a0points, which is level A. This meets the national target for public agencies. The "
                                        + "highest score was that of Quality of work (98.08\u00a0points), the lowest that of "));
        assertEquals(
                List.of("Rank", "Indicator", "Score", "Class"),
                document.tables().stream()
                        .filter(table -> table.id().equals("indicators"))
                        .flatMap(table -> table.columns().stream())
                        .map(Column::name)
                        .toList());
        assertTrue(document.toString().contains("two digits probably changed places"));
    }

    @Test
    void an_english_report_has_days_of_the_common_era_and_its_plan_in_english() {
        Document document = Samples.phitsanulok().report(Language.ENGLISH);

        assertEquals(
                List.of("Quarter\u00a01 (October\u00a02022\u00a0– December\u00a02022)"),
                headings(document, text -> text.startsWith("Quarter\u00a01")));
        assertTrue(document.toString().contains("[1\u00a0August\u00a02022]"));
        assertTrue(said(document).contains("This plan answers the assessment of fiscal year B.E. 2565"));
        assertTrue(said(document).contains("Quarter\u00a02, measure 2. Suggestions: ควรขยายไปยังโรงเรียนในสังกัด"));
    }

    @Test
    void two_that_share_the_best_score_are_both_named_and_a_missed_target_is_said() {
        String thai = said(AnalysisSamples.corrected().analysis(Language.THAI));
        String english = said(AnalysisSamples.corrected().analysis(Language.ENGLISH));

        assertTrue(thai.contains("การปรับปรุงการทำงาน และการเปิดเผยข้อมูล และการป้องกันการทุจริต (100.00\u00a0คะแนน)"));
        assertTrue(thai.contains("ซึ่งยังไม่บรรลุค่าเป้าหมาย"));
        assertTrue(english.contains("This does not yet meet the national target"));
        assertTrue(english.contains("This result was corrected (revision 2). Reason: แก้คะแนนข้อ O12"));
    }

    private static Document document(String kind, Samples sample, Texts texts) {
        return kind.equals(ANALYSIS)
                ? ResultAnalysis.of(sample.year(), texts)
                : YearlyReport.of(sample.year(), texts, Texts.of("measures-plan", texts.language()));
    }

    private static List<String> headings(Document document, Predicate<String> wanted) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .filter(wanted)
                .toList();
    }

    private static String said(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}
