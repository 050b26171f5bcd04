package org.itahub.reporting.document.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Latin;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.province.FollowUp;
import org.itahub.reporting.province.ProvinceYear;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.ProvinceYear.Result;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a province's documents say comes from their catalogues, and all of these is said. */
class ProvinceTextsTest {
    private static final String SUMMARY = "province-summary";
    private static final String FOLLOW_UP = "province-follow-up";

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_the_summarys_catalogue_is_said_of_some_province(Language language) {
        var heard = new TreeSet<String>();
        Texts texts = Texts.of(SUMMARY, language).heardBy((key, said) -> heard.add(key));

        years().forEach(year -> new ProvinceSummary(year, texts).document());

        assertEquals(keys(SUMMARY, language), heard);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_the_follow_ups_catalogue_is_said_of_some_quarter(Language language) {
        var heard = new TreeSet<String>();
        Texts texts = Texts.of(FOLLOW_UP, language).heardBy((key, said) -> heard.add(key));

        quarters().forEach(quarter -> new ProvinceFollowUp(quarter, texts).document());

        assertEquals(keys(FOLLOW_UP, language), heard);
    }

    @Test
    void in_english_nothing_is_thai_but_names_and_what_officers_wrote() {
        for (ProvinceYear year : years()) {
            english(ProvinceSamples.summary(Latin.of(year, ProvinceYear.class), Language.ENGLISH));
        }
        for (FollowUp quarter : quarters()) {
            english(ProvinceSamples.followUp(Latin.of(quarter, FollowUp.class), Language.ENGLISH));
        }
    }

    @Test
    void the_english_introductions_tell_one_from_many_and_none() {
        assertEquals(
                "The hub knows 24 agencies of Nakhon Si Thammarat Province. 22 have published a result; the mean total is "
                        + "94.85 points. The 2 without a published result do not count towards the mean and the "
                        + "percentages.",
                introduction(ProvinceSamples.summary(ProvinceSamples.year(24), Language.ENGLISH)));
        assertEquals(
                "The hub knows one agency of Nakhon Si Thammarat Province. None has published a result of fiscal year "
                        + "B.E. 2565 yet.",
                introduction(ProvinceSamples.summary(ProvinceSamples.emptyYear(), Language.ENGLISH)));
        assertEquals(
                "As of 1\u00a0February\u00a02023, the hub knows one agency of Nakhon Si Thammarat Province. One has "
                        + "published a plan of measures. No agency is late with reports in this quarter.",
                introduction(ProvinceSamples.followUp(
                        ProvinceSamples.nothingDue(Optional.of(PlanState.PUBLISHED)), Language.ENGLISH)));
    }

    private static void english(Document document) {
        assertEquals("en", document.language());
        assertFalse(Latin.hasThai(document.toString()), document::toString);
    }

    private static TreeSet<String> keys(String kind, Language language) {
        return new TreeSet<>(Catalogue.of(kind, language).orElseThrow().sentences().stream()
                .map(Sentence::key)
                .toList());
    }

    private static List<ProvinceYear> years() {
        return List.of(ProvinceSamples.year(24), ProvinceSamples.emptyYear(), weak());
    }

    private static List<FollowUp> quarters() {
        return List.of(
                ProvinceSamples.quarter(60),
                ProvinceSamples.emptyQuarter(),
                ProvinceSamples.nothingDue(Optional.of(PlanState.PUBLISHED)));
    }

    /** One agency, below the target. */
    private static ProvinceYear weak() {
        var low = new Published(new BigDecimal("60.00"), "C", false, BigDecimal.valueOf(85), BigDecimal.valueOf(80));
        return new ProvinceYear(
                "แพร่",
                new FiscalYear(2565),
                List.of(new AgencyYear(
                        "2540001",
                        "อบต.น้ำปี้",
                        "Nam Pi",
                        Optional.of(new Result(low, "ระดับ C", "Level C", List.of())),
                        null,
                        Optional.empty())));
    }

    private static String introduction(Document document) {
        return ((Paragraph) document.blocks().getFirst()).text();
    }
}
