package org.itahub.assessment.disclosure;

import java.util.List;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.problem.Problem;

/**
 * An agency's year as a caller may see or change it.
 *
 * @param frameworkVersion of the framework that all its disclosures rest on
 * @param inside whether the caller's reach covers the agency; others see what is public
 */
public record DisclosureYear(Agency agency, int fiscalYear, Framework framework, int frameworkVersion, boolean inside) {

    /** The items that are disclosed, in the framework's order. */
    public List<Item> items() {
        return framework.content().items().stream().filter(this::isDisclosed).toList();
    }

    /** @throws Problem 404 for a code that is no disclosure item of the year */
    public Item item(String code) {
        return framework
                .item(code)
                .filter(this::isDisclosed)
                .orElseThrow(() -> Problem.of(DisclosureProblem.DISCLOSURE_ITEM_NOT_FOUND, fiscalYear, code));
    }

    /** The address of all its disclosures. */
    public String path() {
        return "/api/v1/agencies/" + agency.code() + "/assessments/" + fiscalYear + "/disclosures";
    }

    private boolean isDisclosed(Item item) {
        return framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE;
    }
}
