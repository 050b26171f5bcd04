package org.itahub.measures.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanDifferencePropertyTest {
    private static final int FIELDS = 11;

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlans.plans();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return AnyPlans.measure();
    }

    @Property
    void a_plan_does_not_differ_from_itself(@ForAll("plans") Plan plan) {
        assertEquals(
                new PlanDifference(plan.version(), plan.version(), List.of(), List.of(), List.of()),
                PlanDifference.between(plan, plan));
    }

    @Property
    void two_plans_differ_exactly_where_their_signed_texts_do(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        assertEquals(
                PlanText.content(one).equals(PlanText.content(other)),
                PlanDifference.between(one, other).empty());
    }

    @Property
    void a_single_field_that_is_signed_is_also_shown_when_it_changes(
            @ForAll("plans") Plan plan,
            @ForAll("measures") Measure one,
            @ForAll("measures") Measure other,
            @ForAll @IntRange(max = FIELDS - 1) int field) {
        Plan before = with(plan, one);
        Plan after = with(plan, oneFieldOf(other, one, field));

        PlanDifference difference = PlanDifference.between(before, after);

        assertEquals(PlanText.content(before).equals(PlanText.content(after)), difference.empty());
        assertEquals(difference.empty() ? 0 : 1, difference.measures().size());
    }

    @Property
    void the_way_back_shows_the_same_changes_turned_round(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        PlanDifference there = PlanDifference.between(one, other);
        PlanDifference back = PlanDifference.between(other, one);

        assertEquals(turned(there.plan()), back.plan());
        assertEquals(byKey(there.measures(), true), byKey(back.measures(), false));
        assertEquals(byKey(there.issues(), true), byKey(back.issues(), false));
    }

    @Property
    void what_came_and_went_leads_from_the_measures_before_to_those_after(
            @ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        TreeSet<String> numbers = new TreeSet<>(numbers(one));
        PlanDifference.between(one, other).measures().forEach(change -> {
            switch (change.kind()) {
                case ADDED -> numbers.add(change.key());
                case REMOVED -> numbers.remove(change.key());
                case CHANGED -> assertEquals(true, numbers.contains(change.key()));
            }
        });

        assertEquals(new TreeSet<>(numbers(other)), numbers);
    }

    @Property
    void entries_removed_and_added_lead_from_a_list_before_to_the_list_after(
            @ForAll("measures") Measure one, @ForAll("measures") Measure other) {
        for (PlanField<Measure> field :
                PlanFields.MEASURE.stream().filter(PlanField::list).toList()) {
            List<String> entries = new ArrayList<>(field.entries().apply(one));
            field.between(one, other).ifPresent(change -> {
                change.removed().forEach(entries::remove);
                entries.addAll(change.added());
            });

            assertEquals(
                    field.entries().apply(other).stream().sorted().toList(),
                    entries.stream().sorted().toList());
        }
    }

    @Property
    void the_hash_does_not_depend_on_how_storage_writes_a_number(@ForAll("plans") Plan plan) {
        Plan stored = new Plan(
                plan.agencyCode(),
                plan.year(),
                plan.basis(),
                plan.change(),
                plan.state(),
                plan.publishedAt(),
                plan.signOff(),
                plan.issues(),
                plan.measures().stream()
                        .map(measure -> oneFieldOf(withTwoPlaces(measure), measure, FIELDS - 1))
                        .toList(),
                plan.targets());

        assertEquals(PlanText.hash(plan), PlanText.hash(stored));
    }

    private static Measure withTwoPlaces(Measure measure) {
        BigDecimal budget = measure.budget();
        return budget == null
                ? measure
                : new Measure(
                        measure.no(),
                        null,
                        List.of(),
                        "",
                        List.of(),
                        Responsible.nobodyYet(),
                        null,
                        "",
                        Reporting.notStatedYet(),
                        budget.setScale(2, RoundingMode.UNNECESSARY));
    }

    private static Measure oneFieldOf(Measure other, Measure of, int field) {
        return new Measure(
                of.no(),
                field == 0 ? other.issueNo() : of.issueNo(),
                field == 1 ? other.itemCodes() : of.itemCodes(),
                field == 2 ? other.title() : of.title(),
                field == 3 ? other.steps() : of.steps(),
                field == 4 ? other.responsible() : of.responsible(),
                field == 5 ? other.period() : of.period(),
                field == 6 ? other.monitoring() : of.monitoring(),
                new Reporting(
                        field == 7
                                ? other.reporting().content()
                                : of.reporting().content(),
                        field == 8
                                ? other.reporting().frequency()
                                : of.reporting().frequency(),
                        field == 9
                                ? other.reporting().deliverables()
                                : of.reporting().deliverables()),
                field == FIELDS - 1 ? other.budget() : of.budget());
    }

    private static Plan with(Plan plan, Measure measure) {
        return new Plan(
                plan.agencyCode(),
                plan.year(),
                plan.basis(),
                plan.change(),
                plan.state(),
                plan.publishedAt(),
                plan.signOff(),
                plan.issues(),
                List.of(measure),
                plan.targets());
    }

    private static List<String> numbers(Plan plan) {
        return plan.measures().stream()
                .map(measure -> Integer.toString(measure.no()))
                .toList();
    }

    private static Map<String, List<FieldChange>> byKey(List<PartChange> changes, boolean turned) {
        return changes.stream()
                .map(change -> turned
                        ? new PartChange(change.kind(), change.key(), change.title(), turned(change.fields()))
                        : change)
                .collect(Collectors.toMap(PartChange::key, PartChange::fields));
    }

    private static List<FieldChange> turned(List<FieldChange> changes) {
        Function<FieldChange, FieldChange> turn = change -> new FieldChange(
                change.code(),
                change.th(),
                change.en(),
                change.after(),
                change.before(),
                change.removed(),
                change.added());
        return changes.stream().map(turn).toList();
    }
}
