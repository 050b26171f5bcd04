package org.itahub.reporting.document.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.itahub.reporting.document.PlanCopies;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan says comes from the catalogue, and all of the catalogue is said. */
class MeasuresPlanTextsTest {
    private static final String KIND = "measures-plan";

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_the_catalogue_is_said_by_some_plan(Language language) {
        var heard = new TreeSet<String>();
        Texts texts = Texts.of(KIND, language).heardBy((key, said) -> heard.add(key));

        for (MeasuresPlan plan : List.of(PlanSamples.phitsanulok(), PlanSamples.empty(), varied())) {
            for (PlanLayout layout : PlanLayout.values()) {
                plan.document(layout, texts);
            }
        }

        assertEquals(
                new TreeSet<>(catalogue(language).sentences().stream()
                        .map(Sentence::key)
                        .toList()),
                heard);
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void each_sentence_that_an_agency_words_itself_is_read_in_the_plan(PlanLayout layout) {
        for (Sentence sentence : catalogue(Language.THAI).sentences()) {
            var said = new ArrayList<String>();
            Texts own = Texts.of(catalogue(Language.THAI), Map.of(sentence.key(), "ถ้อยคำของหน่วยงาน"))
                    .heardBy((key, text) -> {
                        if (text.own()) {
                            said.add(key);
                        }
                    });
            Document document = varied().document(layout, own);

            assertEquals(!said.isEmpty(), document.toString().contains("ถ้อยคำของหน่วยงาน"), sentence.key());
        }
    }

    @Test
    void in_english_headings_columns_and_sentences_are_english_and_days_of_the_common_era() {
        Document document =
                PlanSamples.phitsanulok().document(PlanLayout.BY_INDICATOR, Texts.of(KIND, Language.ENGLISH));

        assertEquals("en", document.language());
        assertEquals(
                "This plan answers the assessment of fiscal year B.E. 2565, which gave a total of 96.99 points. "
                        + "It has 5 measures. Published on 21\u00a0November\u00a02022 (version 1).",
                ((Paragraph) document.blocks().getFirst()).text());
        assertEquals(
                List.of("No.", "Indicator", "Measure", "Steps or method", "Responsible", "Period", "Follow-up"),
                document.tables().getFirst().columns().stream()
                        .map(Column::name)
                        .toList());
    }

    @Test
    void who_signs_is_named_where_the_agency_says_so_and_the_year_counts() {
        Plan plan = PlanSamples.phitsanulok().plan();
        String post = plan.chain().getFirst().post();
        String wording = "{#if post eq '%s' and fiscalYear eq %d}นางสาวสมหญิง ตัวอย่าง{/if}";

        List<String> named = names(plan, wording.formatted(post, plan.fiscalYear()));

        assertEquals("นางสาวสมหญิง ตัวอย่าง", named.getFirst());
        assertEquals(Set.of(""), Set.copyOf(named.subList(1, named.size())));
        assertEquals(Set.of(""), Set.copyOf(names(plan, wording.formatted(post, plan.fiscalYear() + 1))));
    }

    @Test
    void one_measure_is_one_and_none_is_none() {
        Plan plan = PlanSamples.phitsanulok().plan();
        Plan one = PlanCopies.withMeasures(plan, plan.measures().subList(0, 1));
        Texts english = Texts.of(KIND, Language.ENGLISH);

        assertTrue(words(PlanSamples.of(one), english).contains("It has one measure."));
        assertTrue(words(PlanSamples.empty(), english).contains("It has no measures yet."));
        assertFalse(words(PlanSamples.longName(), english).contains("total of"));
    }

    /** What stands in the place of each signer's name; nothing is an empty text. */
    private static List<String> names(Plan plan, String wording) {
        Texts own = Texts.of(catalogue(Language.THAI), Map.of("sign-off.signer", wording));
        return PlanSignOff.of(plan, own).orElseThrow().signers().stream()
                .map(signer -> Objects.requireNonNullElse(signer.name(), ""))
                .toList();
    }

    /** Measures of every period and frequency, one without an indicator; scores on both sides of 90. */
    private static MeasuresPlan varied() {
        Plan plan = PlanSamples.phitsanulok().plan();
        Plan low = PlanCopies.withIssues(
                plan,
                plan.issues().stream()
                        .map(issue -> issue.no() == 2
                                ? new Plan.Issue(
                                        2,
                                        issue.indicator(),
                                        issue.nameTh(),
                                        issue.instrument(),
                                        new BigDecimal("80"),
                                        issue.items())
                                : issue)
                        .toList());
        var periods = List.of(
                new Plan.Period("MONTH", "2022-12", null),
                new Plan.Period("MONTHS", "2022-12", "2023-01"),
                new Plan.Period("QUARTER", "2022-10", null),
                new Plan.Period("DUE_MONTH", "2023-01", null),
                new Plan.Period("FISCAL_YEAR", null, null));
        var frequencies = List.of("MONTHLY", "QUARTERLY", "YEARLY", "MONTHLY", "QUARTERLY");
        var measures = plan.measures().stream()
                .map(measure -> new Plan.Measure(
                        measure.no(),
                        measure.no() == 1 ? 0 : measure.issueNo(),
                        measure.no() == 1 ? List.of() : measure.itemCodes(),
                        measure.title(),
                        measure.steps(),
                        measure.responsibleUnits(),
                        measure.no() == 2,
                        periods.get(measure.no() - 1),
                        measure.monitoring(),
                        new Plan.Reporting("รายงานผล", frequencies.get(measure.no() - 1), List.of()),
                        new BigDecimal("15000.5")))
                .toList();
        return PlanSamples.of(PlanCopies.withMeasures(low, measures));
    }

    private static Catalogue catalogue(Language language) {
        return Catalogue.of(KIND, language).orElseThrow();
    }

    private static String words(MeasuresPlan plan, Texts texts) {
        return plan.document(PlanLayout.BY_ITEM, texts).toString();
    }
}
