package org.itahub.measures.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.measures.library.domain.LibraryEntry;
import org.itahub.measures.library.domain.Suggestions;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.domain.Triage;
import org.itahub.measures.plan.domain.WeakItem;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedLibraryTest {
    private static final ShipLibrary.Shipped SHIPPED = new ShipLibrary(null, new ObjectMapper()).shipped();

    @Test
    void the_shipped_entries_cover_every_indicator_and_lack_nothing() {
        List<LibraryEntry> entries = SHIPPED.entries();

        assertEquals(
                Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                entries.stream().map(LibraryEntry::indicator).collect(Collectors.toSet()));
        for (LibraryEntry entry : entries) {
            assertTrue(entry.allUnits() || !entry.units().isEmpty(), entry.code());
            assertTrue(entry.steps().size() >= 2 && !entry.deliverables().isEmpty(), entry.code());
            assertInstanceOf(
                    PeriodReading.Understood.class,
                    PeriodPhrase.read(entry.period(), new FiscalYear(2570)),
                    entry.code());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566})
    void the_shipped_entries_are_for_every_question_and_item_of_a_year_and_for_no_other(int year) {
        Set<String> treated = SHIPPED.entries().stream()
                .flatMap(entry -> entry.itemsIn(new FiscalYear(year)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Stream.of(codes("I", 30), codes("E", 15), codes("O", 43))
                        .flatMap(Function.identity())
                        .collect(Collectors.toCollection(TreeSet::new)),
                treated);
    }

    @Test
    void an_item_of_a_year_is_treated_by_entries_of_its_own_indicator() {
        for (LibraryEntry entry : SHIPPED.entries()) {
            for (int year : List.of(2565, 2566)) {
                int firstOfTen = year == 2565 ? 34 : 31;
                entry.itemsIn(new FiscalYear(year)).stream()
                        .filter(item -> item.startsWith("O"))
                        .forEach(item -> assertEquals(
                                Integer.parseInt(item.substring(1)) < firstOfTen ? "9" : "10",
                                entry.indicator(),
                                entry.code() + " " + item));
            }
        }
    }

    @Test
    void a_plan_of_2567_gets_a_measure_for_each_item_of_ethics_that_failed() {
        List<WeakItem> failed = Stream.of("O39", "O40", "O41")
                .map(code -> new WeakItem(code, code, code, new BigDecimal("0.00"), new BigDecimal("1.50")))
                .toList();
        Issue issue = new Issue(
                1,
                "10",
                "การป้องกัน",
                "Prevention",
                "OIT",
                new BigDecimal("70.00"),
                Triage.URGENT,
                new BigDecimal("6.00"),
                failed);
        Plan plan = Plan.draft(
                "H140001", new FiscalYear(2567), new ResultBasis(new FiscalYear(2566), 1, "1"), List.of(issue));

        List<Measure> measures = Suggestions.of(plan, SHIPPED.entries(), name -> new ResponsibleUnit(null, name));

        assertEquals(
                List.of(List.of("O39"), List.of("O40"), List.of("O41")),
                measures.stream().map(Measure::itemCodes).toList());
    }

    private static Stream<String> codes(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(no -> letter + no);
    }
}
