package org.itahub.reporting.document;

import static org.itahub.reporting.document.Infographics.KIND;
import static org.itahub.reporting.document.Infographics.before;
import static org.itahub.reporting.document.Infographics.drawn;
import static org.itahub.reporting.document.Infographics.of;
import static org.itahub.reporting.document.Infographics.ofEverySentence;
import static org.itahub.reporting.document.Infographics.withMeasures;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.itahub.reporting.document.analysis.AnalysisSamples;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Latin;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an infographic says, in whose words. */
class InfographicWordingTest {
    @Test
    void what_it_says_changes_when_a_figure_or_a_measure_does() {
        Document said = of(Samples.phitsanulok()).said();

        assertEquals(said, of(Samples.phitsanulok()).said());
        assertNotEquals(said, of(withMeasures(40)).said());
        assertNotEquals(said, of(before("96.99")).said());
        assertNotEquals(said, of(Samples.phitsanulok().withTotalOnly()).said());
    }

    @Test
    void what_it_says_changes_with_every_wording_of_an_agencys_own() {
        Catalogue catalogue = Catalogue.of(KIND, Language.THAI).orElseThrow();
        List<Samples> samples = ofEverySentence();

        assertEquals(
                List.of(),
                catalogue.sentences().stream()
                        .map(Sentence::key)
                        .filter(key -> samples.stream()
                                .allMatch(sample -> of(sample)
                                        .said()
                                        .equals(new Infographic(
                                                        sample.year(), Texts.of(catalogue, Map.of(key, "คำของเราเอง")))
                                                .said())))
                        .toList());
    }

    @Test
    void without_thai_data_no_word_of_an_english_one_is_thai() {
        for (Samples sample : AnalysisSamples.all()) {
            var infographic = new Infographic(Latin.of(sample, Samples.class).year(), Texts.of(KIND, Language.ENGLISH));

            assertFalse(Latin.hasThai(drawn(infographic, Numerals.ARABIC).toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_its_catalogue_is_said_of_some_year(Language language) {
        var heard = new TreeSet<String>();
        Texts texts = Texts.of(KIND, language).heardBy((key, said) -> heard.add(key));

        ofEverySentence().forEach(sample -> drawn(new Infographic(sample.year(), texts), Numerals.THAI));

        assertEquals(
                Catalogue.of(KIND, language).orElseThrow().sentences().stream()
                        .map(Sentence::key)
                        .collect(Collectors.toCollection(TreeSet::new)),
                heard);
    }
}
