package org.itahub.assessment.scoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.ResultsFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsRulesTest {

    private final Framework framework = Frameworks.of2565();

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "-1E+9", "1E+999999"})
    void a_score_outside_0_to_100_is_refused(String score) {
        assertFault(Given.items("I1", score), Kind.SCORE_OUT_OF_RANGE, "/items/I1");
        assertFault(Given.indicators("1", score), Kind.SCORE_OUT_OF_RANGE, "/indicators/1");
        assertFault(Given.total(score), Kind.SCORE_OUT_OF_RANGE, "/total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "100.00", "1E+2", "93.680", "0E-999999999"})
    void the_ends_of_the_range_and_trailing_zeros_are_accepted(String score) {
        assertInstanceOf(
                ResultsCheck.Fitting.class,
                ResultsRules.check(framework, Given.items("I1", score).results()));
    }

    @Test
    void a_score_has_two_decimals_at_most() {
        assertFault(Given.items("I1", "93.685"), Kind.TOO_MANY_DECIMALS, "/items/I1");
    }

    @Test
    void a_disclosure_item_is_met_or_not() {
        assertFault(Given.items("O1", "50"), Kind.NOT_ON_SCALE, "/items/O1");
    }

    @Test
    void unknown_codes_are_named_with_their_place() {
        assertFault(Given.items("O44", "100"), Kind.UNKNOWN_ITEM, "/items/O44");
        assertFault(Given.indicators("11", "100"), Kind.UNKNOWN_INDICATOR, "/indicators/11");
        assertFault(Given.items("a/b~c", "100"), Kind.UNKNOWN_ITEM, "/items/a~1b~0c");
    }

    @Test
    void an_indicator_is_given_as_a_score_or_by_its_items_and_not_both() {
        assertFault(
                Given.indicators("1", "90", "2", "90").andItems("I1", "90"),
                Kind.INDICATOR_GIVEN_BOTH_WAYS,
                "/indicators/1");
    }

    @Test
    void a_total_stands_alone() {
        assertFault(Given.total("90").andItems("I1", "90"), Kind.TOTAL_BESIDE_DETAIL, "/total");
        assertFault(Given.indicators("1", "90").andTotal("90"), Kind.TOTAL_BESIDE_DETAIL, "/total");
    }

    @Test
    void something_has_to_be_given() {
        assertFault(Given.nothing(), Kind.NOTHING_GIVEN, "");
    }

    @Test
    void all_faults_are_named_at_once() {
        ResultsCheck.Unfit unfit = assertInstanceOf(
                ResultsCheck.Unfit.class,
                ResultsRules.check(
                        framework,
                        Given.items("I1", "101", "I2", "1.001", "X", "1").results()));
        assertEquals(
                List.of(Kind.SCORE_OUT_OF_RANGE, Kind.TOO_MANY_DECIMALS, Kind.UNKNOWN_ITEM),
                unfit.faults().stream().map(ResultsFault::kind).toList());
    }

    @Test
    void equal_scores_are_equal_however_they_are_written() {
        assertEquals(
                Given.items("I1", "90").andIndicators("2", "9E+1").results().withTwoDecimals(),
                Given.items("I1", "90.0").andIndicators("2", "90.00").results().withTwoDecimals());
        assertEquals(
                Given.total("90").results().withTwoDecimals(),
                Given.total("90.000").results().withTwoDecimals());
    }

    @Test
    void the_basis_is_the_level_of_detail() {
        assertEquals(Results.Basis.ITEMS, basis(Given.items("I1", "90")));
        assertEquals(Results.Basis.INDICATORS, basis(Given.indicators("1", "90")));
        assertEquals(Results.Basis.MIXED, basis(Given.indicators("2", "90").andItems("I1", "90")));
        assertEquals(Results.Basis.TOTAL, basis(Given.total("90")));
    }

    private Results.Basis basis(Given given) {
        return given.scoredBy(framework).results().basis();
    }

    private void assertFault(Given given, Kind kind, String path) {
        ResultsCheck.Unfit unfit =
                assertInstanceOf(ResultsCheck.Unfit.class, ResultsRules.check(framework, given.results()));
        assertEquals(
                List.of(kind), unfit.faults().stream().map(ResultsFault::kind).toList());
        assertEquals(path, unfit.faults().getFirst().path());
    }
}
