package org.itahub.assessment.disclosure;

import java.util.List;
import org.itahub.assessment.disclosure.domain.Entry;

/**
 * A disclosure item of an agency's year.
 *
 * @param carriedFrom the items of the year before that the entry was carried over from; none for one of its own
 * @param verified false while it was carried over and nobody has looked at it since
 * @param version counts the changes of what the agency entered, from 1; 0 where it has entered nothing
 */
public record Disclosure(
        long id,
        String agencyCode,
        int fiscalYear,
        String item,
        Entry entry,
        List<String> carriedFrom,
        boolean verified,
        long version) {

    public Disclosure {
        carriedFrom = List.copyOf(carriedFrom);
    }

    /** Its address. */
    public String path() {
        return "/api/v1/agencies/" + agencyCode + "/assessments/" + fiscalYear + "/disclosures/" + item;
    }

    /** The same with another entry, which somebody has looked at. */
    Disclosure entered(Entry changed) {
        return new Disclosure(id, agencyCode, fiscalYear, item, changed, carriedFrom, true, version + 1);
    }

    /** The same with an entry from last year, which nobody has looked at. */
    Disclosure carriedOver(Entry carried, List<String> from) {
        return new Disclosure(id, agencyCode, fiscalYear, item, carried, from, false, version + 1);
    }

    /** The same after something beside the entry has changed. */
    Disclosure touched() {
        return new Disclosure(id, agencyCode, fiscalYear, item, entry, carriedFrom, verified, version + 1);
    }
}
