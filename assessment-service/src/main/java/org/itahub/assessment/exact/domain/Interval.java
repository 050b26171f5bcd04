package org.itahub.assessment.exact.domain;

/**
 * The values that a score shown with two decimals may truly have. The lower end always belongs to it, the upper end only
 * if {@code highIncluded}: what is shown as 97.44 lies in [97.435, 97.445).
 */
public record Interval(Rational low, Rational high, boolean highIncluded) {

    private static final Rational HALF_A_STEP = Rational.of(1, 200);

    /** Nothing but this value. */
    public static Interval exactly(Rational value) {
        return new Interval(value, value, true);
    }

    /** All scores from 0 to 100 that are shown as this one. */
    public static Interval shownAs(Rational shown) {
        Rational high = shown.plus(HALF_A_STEP);
        boolean capped = Rational.HUNDRED.isBelow(high);
        return new Interval(shown.minus(HALF_A_STEP).max(Rational.ZERO), capped ? Rational.HUNDRED : high, capped);
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high), highIncluded && other.highIncluded);
    }

    /** Scales both ends by a weight that is not negative. */
    public Interval times(Rational weight) {
        return new Interval(low.times(weight), high.times(weight), highIncluded);
    }

    /** True if at least one value belongs to both. */
    public boolean meets(Interval other) {
        return reaches(other.low) && other.reaches(low);
    }

    private boolean reaches(Rational value) {
        int side = value.compareTo(high);
        return side < 0 || side == 0 && highIncluded;
    }
}
