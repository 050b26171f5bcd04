package org.itahub.measures.plan;

import org.itahub.measures.agencies.Agency;
import org.itahub.measures.plan.domain.Plan;

/** One of the places that measures of a draft come from; those of other features bring their own. */
public interface MeasureSource {
    MeasuresFrom serves();

    /** The plan with the measures of this source added. */
    Plan fill(Plan plan, Agency agency);
}
