package org.itahub.measures.planlist;

import java.util.Optional;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.platform.fiscal.FiscalYear;

/** Which plans are wanted; empty means any. */
record PlanFilter(
        Optional<String> province, Optional<FiscalYear> year, Optional<PlanState> state, Optional<String> agencyCode) {}
