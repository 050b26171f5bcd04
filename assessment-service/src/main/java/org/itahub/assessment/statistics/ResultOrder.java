package org.itahub.assessment.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which order results are listed; equals by agency and year. */
public enum ResultOrder {
    BY_AGENCY("agencyCode"),
    LOWEST_FIRST("total"),
    HIGHEST_FIRST("-total");

    private static final String BETWEEN = " ";
    private static final int PARTS = 3;

    private final String parameter;

    ResultOrder(String parameter) {
        this.parameter = parameter;
    }

    /** How addresses write it. */
    public String parameter() {
        return parameter;
    }

    public static Set<String> parameters() {
        return Arrays.stream(values()).map(ResultOrder::parameter).collect(Collectors.toSet());
    }

    public static ResultOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    /** The place of a result in any of the orders. */
    public record Place(BigDecimal total, String agencyCode, int fiscalYear) {

        @Override
        public String toString() {
            return String.join(BETWEEN, List.of(total.toPlainString(), agencyCode, Integer.toString(fiscalYear)));
        }

        /** What {@link #toString} wrote; empty for anything else. */
        public static Optional<Place> parse(String text) {
            String[] parts = text.split(BETWEEN);
            boolean sound =
                    parts.length == PARTS && parts[0].matches("[0-9]{1,3}\\.[0-9]{2}") && parts[2].matches("[0-9]{4}");
            return sound
                    ? Optional.of(new Place(new BigDecimal(parts[0]), parts[1], Integer.parseInt(parts[2])))
                    : Optional.empty();
        }
    }
}
