package org.itahub.reporting.plan;

import java.time.LocalDate;

/** When the reports of a quarter, 1 to 4, are due by the plan as it was published. */
public record QuarterDue(int quarter, LocalDate dueDate) {}
