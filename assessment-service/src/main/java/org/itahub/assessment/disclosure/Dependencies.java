package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.AssessmentConfig;

/** Which items of a year build on another and fall with it, as the operator's settings say. */
@ApplicationScoped
class Dependencies {

    private final Map<Integer, Map<String, String>> fallsWith;

    Dependencies(AssessmentConfig config) {
        this.fallsWith = config.disclosure().fallsWith();
    }

    /** By each item of the year that builds on another, that other. */
    Map<String, String> ofYear(int fiscalYear) {
        return fallsWith.getOrDefault(fiscalYear, Map.of());
    }

    /** What the item builds on. */
    Optional<String> basisOf(int fiscalYear, String item) {
        return Optional.ofNullable(ofYear(fiscalYear).get(item));
    }

    /** The items that fall with this one. */
    List<String> followersOf(int fiscalYear, String item) {
        return ofYear(fiscalYear).entrySet().stream()
                .filter(follower -> follower.getValue().equals(item))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
