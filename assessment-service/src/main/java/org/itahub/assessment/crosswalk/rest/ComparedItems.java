package org.itahub.assessment.crosswalk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Pair;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.domain.Succession;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Scale;
import org.itahub.assessment.framework.domain.Text;

/** The items of a comparison as JSON. */
final class ComparedItems {

    private ComparedItems() {}

    /** An item that only one of the years has. */
    @Schema(name = "ComparedItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Single(String code, String topicTh, String topicEn, String noteTh, String noteEn) {}

    /** An item under its codes in both years, with its topic in the later one. */
    @Schema(name = "RenumberedItem")
    record Renumbered(String from, String to, String topicTh, String topicEn) {}

    /** All that an item says in one year. */
    @Schema(name = "ItemWording")
    record ItemWording(
            String topicTh,
            String topicEn,
            List<String> partsTh,
            List<String> partsEn,
            List<String> requiresTh,
            List<String> requiresEn) {

        static ItemWording of(Item item) {
            return new ItemWording(
                    item.topic().th(),
                    item.topic().en(),
                    item.parts().stream().map(part -> part.topic().th()).toList(),
                    item.parts().stream().map(part -> part.topic().en()).toList(),
                    item.requires().stream().map(Text::th).toList(),
                    item.requires().stream().map(Text::en).toList());
        }
    }

    /** An item that says something else. */
    @Schema(name = "RewordedItem")
    record Reworded(String from, String to, ItemWording before, ItemWording after) {

        static Reworded of(Pair pair) {
            return new Reworded(
                    pair.before().code(),
                    pair.after().code(),
                    ItemWording.of(pair.before()),
                    ItemWording.of(pair.after()));
        }
    }

    /** What a full score of something brings to the total, rounded and exact. */
    @Schema(name = "PointsOfTotal")
    record Points(BigDecimal points, String fraction) {

        static Points of(Rational share) {
            Rational points = share.times(Rational.HUNDRED);
            return new Points(points.rounded(), points.fraction());
        }
    }

    /** An item that counts more or less. */
    @Schema(name = "ReweightedItem")
    record Reweighted(String from, String to, Points before, Points after) {

        static Reweighted of(FrameworkComparison comparison, Pair pair) {
            return new Reweighted(
                    pair.before().code(),
                    pair.after().code(),
                    Points.of(comparison.from().shareOf(pair.before())),
                    Points.of(comparison.to().shareOf(pair.after())));
        }
    }

    /** An item that is answered otherwise, with the scores of its scale's steps. */
    @Schema(name = "RescaledItem")
    record Rescaled(String from, String to, List<BigDecimal> stepsBefore, List<BigDecimal> stepsAfter) {

        static Rescaled of(FrameworkComparison comparison, Pair pair) {
            return new Rescaled(
                    pair.before().code(),
                    pair.after().code(),
                    steps(comparison.from().scaleOf(pair.before())),
                    steps(comparison.to().scaleOf(pair.after())));
        }

        private static List<BigDecimal> steps(Scale scale) {
            return scale.steps().stream().map(step -> step.score().rounded()).toList();
        }
    }

    static List<Single> singles(Framework year, List<Mapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> Stream.concat(mapping.from().stream(), mapping.to().stream())
                        .flatMap(code -> year.item(code).stream())
                        .map(item -> new Single(
                                item.code(),
                                item.topic().th(),
                                item.topic().en(),
                                mapping.note().map(Text::th).orElse(null),
                                mapping.note().map(Text::en).orElse(null))))
                .toList();
    }

    static List<Renumbered> renumbered(FrameworkComparison comparison) {
        return comparison.items(Succession.RENUMBERED).stream()
                .flatMap(mapping -> comparison.to().item(mapping.to().getFirst()).stream()
                        .map(item -> new Renumbered(
                                mapping.from().getFirst(),
                                item.code(),
                                item.topic().th(),
                                item.topic().en())))
                .toList();
    }
}
