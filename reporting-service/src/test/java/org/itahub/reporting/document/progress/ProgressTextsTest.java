package org.itahub.reporting.document.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Latin;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.progress.Progress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the documents of a plan's progress say comes from their catalogues, and all of these is said. */
class ProgressTextsTest {

    /** Both kinds, each with every document that is one. */
    private enum Kind {
        QUARTERLY_PROGRESS(
                "quarterly-progress",
                (course, texts) -> ProgressSpan.all().stream().map(span -> course.document(span, texts))),
        PROGRESS_REPORT("progress-report", (course, texts) -> Stream.of(course.yearDocument(texts)));

        private final String value;
        private final BiFunction<PlanCourse, Texts, Stream<Document>> documents;

        Kind(String value, BiFunction<PlanCourse, Texts, Stream<Document>> documents) {
            this.value = value;
            this.documents = documents;
        }

        Catalogue catalogue(Language language) {
            return Catalogue.of(value, language).orElseThrow();
        }

        Texts texts(Language language) {
            return Texts.of(value, language);
        }

        List<Document> of(PlanCourse course, Texts texts) {
            return documents.apply(course, texts).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_of_the_catalogues_is_said_of_some_course(Kind kind) {
        for (Language language : Language.values()) {
            var heard = new TreeSet<String>();
            Texts texts = kind.texts(language).heardBy((key, said) -> heard.add(key));

            courses().forEach(course -> kind.of(course, texts));

            assertEquals(
                    new TreeSet<>(kind.catalogue(language).sentences().stream()
                            .map(Sentence::key)
                            .toList()),
                    heard);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_sentence_that_an_agency_words_itself_is_read_where_it_is_said(Kind kind) {
        for (Sentence sentence : kind.catalogue(Language.THAI).sentences()) {
            var said = new ArrayList<String>();
            Texts own = Texts.of(kind.catalogue(Language.THAI), Map.of(sentence.key(), "ถ้อยคำของหน่วยงาน"))
                    .heardBy((key, text) -> {
                        if (text.own()) {
                            said.add(key);
                        }
                    });
            for (PlanCourse course : courses()) {
                said.clear();
                String read = kind.of(course, own).toString();

                assertEquals(!said.isEmpty(), read.contains("ถ้อยคำของหน่วยงาน"), sentence.key());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void in_english_nothing_is_thai_but_what_officers_wrote(Kind kind) {
        for (PlanCourse course : courses()) {
            for (Document document : kind.of(Latin.of(course, PlanCourse.class), kind.texts(Language.ENGLISH))) {
                assertEquals("en", document.language());
                assertFalse(Latin.hasThai(document.toString()), document::toString);
            }
        }
    }

    @Test
    void in_english_days_are_of_the_common_era_and_the_agency_has_its_english_name() {
        Document quarter = CourseSamples.phitsanulok()
                .document(
                        new ProgressSpan(Quarter.Q1, ProgressSpan.Scope.QUARTER),
                        Kind.QUARTERLY_PROGRESS.texts(Language.ENGLISH));

        assertEquals(
                List.of(
                        "Fiscal year B.E. 2566, Quarter\u00a01 (October\u00a02022\u00a0– December\u00a02022)",
                        "Phitsanulok Provincial Administrative Organization"),
                quarter.subtitles());
        assertEquals(
                "The plan of fiscal year B.E. 2566 (version 1) has 5 measures. Reports are due by 16\u00a0January"
                        + "\u00a02023. 3 reports have been submitted and 2 accepted by the supervisor.",
                introduction(quarter));
        assertEquals(
                List.of("Quarter", "Measure no.", "Measure", "What changed", "Before", "Now", "Reason"),
                DocumentParts.table(quarter, "changes").columns().stream()
                        .map(Column::name)
                        .toList());
    }

    @Test
    void the_introduction_of_the_year_tells_one_from_many_and_none() {
        Texts english = Kind.PROGRESS_REPORT.texts(Language.ENGLISH);
        PlanCourse whole = CourseSamples.whole();

        assertEquals(
                "Version 2 of the plan answers the assessment of fiscal year B.E. 2565 and has 6 measures. "
                        + "One measure has been completed.",
                introduction(whole.yearDocument(english)));
        assertEquals(
                "Version 2 of the plan answers the assessment of fiscal year B.E. 2565 and has 5 measures. "
                        + "No measure has been reported on yet.",
                introduction(CourseSamples.with(whole, List.of()).yearDocument(english)));
        assertEquals(
                "Version 1 of the plan answers the assessment of fiscal year B.E. 2565 and has 5 measures. "
                        + "The fiscal year begins on 1\u00a0October\u00a02022, so there is nothing to report yet.",
                introduction(ahead().yearDocument(english)));
    }

    /** Courses of every sort: ahead of their year, amid it and after it, rewritten, given up, extended, silent. */
    private static List<PlanCourse> courses() {
        PlanCourse phitsanulok = CourseSamples.phitsanulok();
        return List.of(
                phitsanulok,
                CourseSamples.whole(),
                CourseSamples.withoutReports(),
                ahead(),
                CourseStrains.rewritten(),
                CourseStrains.told(phitsanulok, "งบประมาณไม่พอ"),
                CourseSamples.with(
                        phitsanulok,
                        List.of(CourseStrains.due(
                                CourseSamples.report(1, 1, State.CANCELLED, 0, "ซ้ำกับแผนอื่น", null),
                                LocalDate.of(2023, 1, 31)))),
                CourseSamples.on(
                        LocalDate.of(2023, 11, 1),
                        CourseSamples.with(
                                phitsanulok,
                                List.of(CourseStrains.hindered(
                                        CourseSamples.report(2, 1, State.UNDER_WAY, 60, null, null))))));
    }

    private static PlanCourse ahead() {
        return CourseSamples.on(LocalDate.of(2022, 9, 30), CourseSamples.withoutReports());
    }

    private static String introduction(Document document) {
        return ((Paragraph) document.blocks().getFirst()).text();
    }
}
