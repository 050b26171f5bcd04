package org.itahub.assessment.framework.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.itahub.assessment.exact.domain.Rational;

/** Frameworks for domain tests, built by hand so that these tests read no file and start nothing. */
public final class Frameworks {

    private static final Text ANY = new Text("ข้อความ", "text");
    private static final List<Scale> SCALES = List.of(
            scale("FOUR_STEPS", "LEAST", 0, "LITTLE", 33, "MUCH", 67, "MOST", 100),
            scale("SIX_STEPS", "S0", 0, "S1", 20, "S2", 40, "S3", 60, "S4", 80, "S5", 100),
            scale("MET_NOT_MET", "NOT_MET", 0, "MET", 100));

    private Frameworks() {}

    /** The structure, weights and thresholds of 2565 with all 88 items. */
    public static FrameworkContent contentOf2565() {
        List<Item> items = new ArrayList<>();
        items.addAll(questions("I", 1, 30, 6, 1));
        items.addAll(questions("E", 1, 15, 5, 6));
        items.addAll(disclosures("9", "9.1", 1, 9));
        items.addAll(disclosures("9", "9.2", 10, 17));
        items.addAll(disclosures("9", "9.3", 18, 24));
        items.addAll(disclosures("9", "9.4", 25, 28));
        items.addAll(disclosures("9", "9.5", 29, 33));
        items.addAll(disclosures("10", "10.1", 34, 41));
        items.addAll(disclosures("10", "10.2", 42, 43));
        List<Indicator> indicators = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(n -> indicators.add(new Indicator("" + n, "IIT", ANY)));
        IntStream.rangeClosed(6, 8).forEach(n -> indicators.add(new Indicator("" + n, "EIT", ANY)));
        IntStream.rangeClosed(9, 10).forEach(n -> indicators.add(new Indicator("" + n, "OIT", ANY)));
        List<SubIndicator> groups = List.of("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2").stream()
                .map(code -> new SubIndicator(code, code.substring(0, code.indexOf('.')), ANY))
                .toList();
        return content(2565, instruments("0.3", "0.3", "0.4"), indicators, groups, items, lettered());
    }

    public static Framework of2565() {
        return sound(contentOf2565());
    }

    /** Named levels, each of the better ones with a condition on every instrument, and answers on six steps. */
    public static Framework of2567() {
        List<Item> items = List.of(
                item("i1", "1", Optional.empty(), "SIX_STEPS", "S5"),
                item("e1", "2", Optional.empty(), "SIX_STEPS", "S0"),
                item("o1", "3", Optional.empty(), "MET_NOT_MET", "MET"));
        List<Indicator> indicators =
                List.of(new Indicator("1", "IIT", ANY), new Indicator("2", "EIT", ANY), new Indicator("3", "OIT", ANY));
        List<LevelRule> levels = List.of(
                level("EXCELLENT", 95, Optional.of(95)),
                level("GOOD", 85, Optional.of(85)),
                level("PASS", 85, Optional.empty()),
                level("IMPROVE", 70, Optional.empty()),
                level("URGENT", 0, Optional.empty()));
        return sound(content(2567, instruments("0.3", "0.3", "0.4"), indicators, List.of(), items, levels));
    }

    /** Totals and levels only, as for 2561 and 2562. */
    public static Framework totalsOnly(int year) {
        return sound(content(year, List.of(), List.of(), List.of(), List.of(), lettered()));
    }

    public static Framework sound(FrameworkContent content) {
        return switch (FrameworkRules.check(content)) {
            case FrameworkCheck.Sound sound -> sound.framework();
            case FrameworkCheck.Faulty faulty ->
                throw new IllegalArgumentException(faulty.faults().toString());
        };
    }

    public static FrameworkContent content(
            int year,
            List<Instrument> instruments,
            List<Indicator> indicators,
            List<SubIndicator> groups,
            List<Item> items,
            List<LevelRule> levels) {
        return new FrameworkContent(
                year,
                instruments,
                indicators,
                groups,
                items,
                SCALES,
                levels,
                sampling(),
                target(),
                List.of(policyOne()));
    }

    public static List<Instrument> instruments(String iit, String eit, String oit) {
        return List.of(
                new Instrument("IIT", ANY, Instrument.Source.SURVEY, Rational.of(iit)),
                new Instrument("EIT", ANY, Instrument.Source.SURVEY, Rational.of(eit)),
                new Instrument("OIT", ANY, Instrument.Source.DISCLOSURE, Rational.of(oit)));
    }

    public static LevelRule level(String code, int from, Optional<Integer> each) {
        return new LevelRule(code, ANY, Rational.of(from), each.map(Rational::of));
    }

    public static Item item(String code, String indicator, Optional<String> group, String scale, String best) {
        return new Item(code, indicator, group, ANY, scale, best, List.of(), List.of());
    }

    public static Scale scale(String code, Object... steps) {
        return new Scale(
                code,
                IntStream.range(0, steps.length / 2)
                        .mapToObj(n ->
                                new Scale.Step((String) steps[2 * n], ANY, Rational.of((Integer) steps[2 * n + 1])))
                        .toList());
    }

    public static TriagePolicy policyOne() {
        return new TriagePolicy(
                1,
                List.of(
                        new TriagePolicy.Band(TriageClass.KEEP, Rational.of(100)),
                        new TriagePolicy.Band(TriageClass.IMPROVE, Rational.of(85)),
                        new TriagePolicy.Band(TriageClass.URGENT, Rational.ZERO)));
    }

    public static NationalTarget target() {
        return new NationalTarget(Rational.of(85), Rational.of(80));
    }

    public static List<LevelRule> lettered() {
        return List.of(
                level("AA", 95, Optional.empty()),
                level("A", 85, Optional.empty()),
                level("B", 75, Optional.empty()),
                level("C", 65, Optional.empty()),
                level("D", 55, Optional.empty()),
                level("E", 50, Optional.empty()),
                level("F", 0, Optional.empty()));
    }

    private static List<SamplingBand> sampling() {
        return List.of(
                new SamplingBand(OptionalInt.of(29), new SamplingBand.Rule.All()),
                new SamplingBand(OptionalInt.of(300), new SamplingBand.Rule.Fixed(30)),
                new SamplingBand(OptionalInt.of(1000), new SamplingBand.Rule.Share(Rational.of(1, 10))),
                new SamplingBand(OptionalInt.empty(), new SamplingBand.Rule.Fixed(100)));
    }

    private static List<Item> questions(String prefix, int first, int last, int each, int firstIndicator) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> item(
                        prefix + n, "" + (firstIndicator + (n - 1) / each), Optional.empty(), "FOUR_STEPS", "MOST"))
                .toList();
    }

    private static List<Item> disclosures(String indicator, String group, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> item("O" + n, indicator, Optional.of(group), "MET_NOT_MET", "MET"))
                .toList();
    }
}
