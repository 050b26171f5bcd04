package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;

/** The fields of a measure that a later version of the plan may change. */
enum MeasureField {
    TITLE(measure -> one(measure.title())),
    ITEMS(Plan.Measure::itemCodes),
    STEPS(Plan.Measure::steps),
    RESPONSIBLE(
            Plan.Measure::unitNames,
            (measure, year, texts) -> measure.allUnits() ? List.of(texts.say("cell.all-units")) : measure.unitNames()),
    PERIOD(Plan.Measure::period, (measure, year, texts) -> one(new Phrases(texts).period(measure.period(), year))),
    MONITORING(measure -> one(measure.monitoring())),
    REPORTING(measure -> reporting(measure, each -> one(each.content()))),
    FREQUENCY(
            measure -> reporting(measure, each -> one(each.frequency())),
            (measure, year, texts) -> reporting(measure, each -> one(new Phrases(texts).frequency(each.frequency())))),
    DELIVERABLES(measure -> reporting(measure, Plan.Reporting::deliverables)),
    BUDGET(
            measure -> Optional.ofNullable(measure.budget()).map(BigDecimal::stripTrailingZeros),
            (measure, year, texts) -> one(new Phrases(texts).amount(measure.budget())));

    private interface Wording {
        List<String> of(Plan.Measure measure, int fiscalYear, Texts texts);
    }

    private final Function<Plan.Measure, Object> value;
    private final Wording wording;

    MeasureField(Function<Plan.Measure, Object> value, Wording wording) {
        this.value = value;
        this.wording = wording;
    }

    /** A field that is told as the officer wrote it. */
    MeasureField(Function<Plan.Measure, List<String>> lines) {
        this(lines::apply, (measure, year, texts) -> lines.apply(measure));
    }

    /** What is said of the change itself. */
    String changed(Texts texts) {
        return texts.say("subject." + name().toLowerCase(Locale.ROOT));
    }

    boolean differs(Plan.Measure one, Plan.Measure other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /** What the measure says there, line by line; nothing where it is silent. */
    List<String> of(Plan.Measure measure, int fiscalYear, Texts texts) {
        return wording.of(measure, fiscalYear, texts);
    }

    private static List<String> one(String text) {
        return Stream.ofNullable(text).toList();
    }

    private static List<String> reporting(Plan.Measure measure, Function<Plan.Reporting, List<String>> part) {
        return measure.reporting() == null ? List.of() : part.apply(measure.reporting());
    }
}
