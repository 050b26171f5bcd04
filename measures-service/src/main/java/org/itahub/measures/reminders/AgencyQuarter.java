package org.itahub.measures.reminders;

import java.util.Set;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;

/**
 * A quarter of an agency with a plan in force, as it stands now.
 *
 * @param ledger the steps that are in the ledger
 */
record AgencyQuarter(Named agency, Standing standing, Set<Step> ledger) {
    /** @param nameEn null where the agency has none */
    record Named(String code, String nameTh, String nameEn, String province) {}
}
