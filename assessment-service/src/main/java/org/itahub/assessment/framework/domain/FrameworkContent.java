package org.itahub.assessment.framework.domain;

import java.util.List;

/**
 * A framework as written down, not yet checked. {@link FrameworkRules} makes a {@link Framework} of it or says what is
 * wrong.
 *
 * @param fiscalYear the Buddhist-era fiscal year whose results it scores
 * @param levels best level first
 * @param sampling smallest populations first
 */
public record FrameworkContent(
        int fiscalYear,
        List<Instrument> instruments,
        List<Indicator> indicators,
        List<SubIndicator> subIndicators,
        List<Item> items,
        List<Scale> scales,
        List<LevelRule> levels,
        List<SamplingBand> sampling,
        NationalTarget target,
        List<TriagePolicy> triagePolicies) {

    public FrameworkContent {
        instruments = List.copyOf(instruments);
        indicators = List.copyOf(indicators);
        subIndicators = List.copyOf(subIndicators);
        items = List.copyOf(items);
        scales = List.copyOf(scales);
        levels = List.copyOf(levels);
        sampling = List.copyOf(sampling);
        triagePolicies = List.copyOf(triagePolicies);
    }

    /** The same content for another year, as 2563 and 2564 have that of 2565. */
    public FrameworkContent forYear(int year) {
        return new FrameworkContent(
                year, instruments, indicators, subIndicators, items, scales, levels, sampling, target, triagePolicies);
    }
}
