package org.itahub.assessment.exact.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact fraction in lowest terms with a positive denominator. Scores run from 0 to 100, weights from 0 to 1; nothing
 * is rounded except by {@link #rounded()}.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational HUNDRED = of(100);

    /** Decimals of every figure that is shown or published. */
    public static final int SHOWN_DECIMALS = 2;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        this.numerator = numerator.divide(divisor);
        this.denominator = denominator.divide(divisor);
    }

    /** The whole number itself. */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * The fraction of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /** The decimal exactly as written: 93.68 is 9368/100, not a measurement near it. */
    public static Rational of(BigDecimal decimal) {
        // A zero may be written with any number of digits, whose power of ten nobody wants to see.
        BigDecimal shortest = decimal.stripTrailingZeros();
        BigInteger unscaled = shortest.unscaledValue();
        return shortest.scale() >= 0
                ? new Rational(unscaled, BigInteger.TEN.pow(shortest.scale()))
                : new Rational(unscaled.multiply(BigInteger.TEN.pow(-shortest.scale())), BigInteger.ONE);
    }

    /**
     * The decimal exactly as written.
     *
     * @throws NumberFormatException if the text is no decimal number
     */
    public static Rational of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /**
     * Reads what {@link #fraction()} wrote.
     *
     * @throws NumberFormatException if the text is neither a whole number nor two of them around a slash
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational ofFraction(String fraction) {
        int slash = fraction.indexOf('/');
        Rational numerator =
                new Rational(new BigInteger(slash < 0 ? fraction : fraction.substring(0, slash)), BigInteger.ONE);
        return slash < 0
                ? numerator
                : numerator.dividedBy(new Rational(new BigInteger(fraction.substring(slash + 1)), BigInteger.ONE));
    }

    /**
     * The mean of at least one value.
     *
     * @throws ArithmeticException if there is none
     */
    public static Rational mean(Collection<Rational> values) {
        return values.stream().reduce(ZERO, Rational::plus).dividedBy(of(values.size()));
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if the other is zero */
    public Rational dividedBy(Rational other) {
        if (other.numerator.signum() == 0) {
            throw new ArithmeticException("division of " + this + " by zero");
        }
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The figure as shown: two decimals, half up. The only place where a score is rounded. */
    public BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The smallest whole number that is not below this one. */
    public long ceiling() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The denominator in lowest terms, positive. */
    public BigInteger denominator() {
        return denominator;
    }

    /** The exact value in lowest terms, such as {@code 9369/100}, or {@code 100} for a whole number. */
    public String fraction() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    public boolean isBelow(Rational other) {
        return compareTo(other) < 0;
    }

    /** True from {@code low} to {@code high}, both included. */
    public boolean isWithin(Rational low, Rational high) {
        return compareTo(low) >= 0 && compareTo(high) <= 0;
    }

    public Rational min(Rational other) {
        return isBelow(other) ? this : other;
    }

    public Rational max(Rational other) {
        return isBelow(other) ? other : this;
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return fraction();
    }
}
