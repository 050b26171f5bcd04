package org.itahub.assessment.framework.domain;

import static org.itahub.assessment.framework.domain.FrameworkRulesTest.assertFaults;
import static org.itahub.assessment.framework.domain.FrameworkRulesTest.items;
import static org.itahub.assessment.framework.domain.FrameworkRulesTest.levels;
import static org.itahub.assessment.framework.domain.FrameworkRulesTest.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.junit.jupiter.api.Test;

class WordingRulesTest {

    private static final Text ANY = new Text("ข้อความ", "text");
    private static final Text THAI_ONLY = new Text("ข้อความ", " ");
    private static final Text ENGLISH_ONLY = new Text(null, "text");
    private static final FrameworkContent SOUND = Frameworks.contentOf2565();

    @Test
    void an_item_its_parts_and_what_it_requires_are_worded_in_both_languages() {
        Item item = new Item(
                "X1",
                "1",
                Optional.empty(),
                THAI_ONLY,
                "FOUR_STEPS",
                "MOST",
                List.of(new ItemPart(1, ANY, "MOST"), new ItemPart(2, ENGLISH_ONLY, "MOST")),
                List.of(THAI_ONLY, ANY, ENGLISH_ONLY));
        assertFaults(
                items(items -> with(items, item)),
                missing("/items/88/topicEn", "X1"),
                missing("/items/88/parts/1/topicTh", "X1"),
                missing("/items/88/requires/0/en", "X1"),
                missing("/items/88/requires/2/th", "X1"));
    }

    @Test
    void a_level_is_named_in_both_languages() {
        List<LevelRule> levels = with(
                Frameworks.lettered().subList(0, 6), new LevelRule("F", ENGLISH_ONLY, Rational.ZERO, Optional.empty()));
        assertFaults(levels(levels), missing("/levels/6/nameTh", "F"));
    }

    @Test
    void every_step_of_a_scale_is_labelled_in_both_languages() {
        List<Scale> scales = new ArrayList<>(SOUND.scales());
        scales.add(new Scale(
                "HALF",
                List.of(new Scale.Step("NO", ANY, Rational.ZERO), new Scale.Step("YES", THAI_ONLY, Rational.HUNDRED))));
        assertFaults(named(ANY, scales), missing("/scales/3/steps/1/labelEn", "HALF"));
    }

    @Test
    void instruments_indicators_and_sub_indicators_are_named_at_their_places() {
        List<FrameworkFault> faults = WordingRules.check(named(THAI_ONLY, SOUND.scales()));

        assertEquals(3 + 10 + 7, faults.size());
        assertEquals(missing("/instruments/0/nameEn", "IIT"), faults.getFirst());
        assertEquals(missing("/indicators/9/nameEn", "10"), faults.get(12));
        assertEquals(missing("/subIndicators/6/nameEn", "10.2"), faults.getLast());
    }

    private static FrameworkContent named(Text name, List<Scale> scales) {
        return new FrameworkContent(
                2565,
                SOUND.instruments().stream()
                        .map(it -> new Instrument(it.code(), name, it.source(), it.weight()))
                        .toList(),
                SOUND.indicators().stream()
                        .map(it -> new Indicator(it.code(), it.instrument(), name))
                        .toList(),
                SOUND.subIndicators().stream()
                        .map(it -> new SubIndicator(it.code(), it.indicator(), name))
                        .toList(),
                SOUND.items(),
                scales,
                SOUND.levels(),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
    }

    private static FrameworkFault missing(String path, String subject) {
        return new FrameworkFault(FrameworkFault.Kind.WORDING_MISSING, path, subject);
    }
}
