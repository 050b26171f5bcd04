package org.itahub.reporting.documentset;

import org.itahub.platform.fiscal.FiscalYear;

/**
 * One document of a set.
 *
 * @param position its place in the set, from 0
 * @param year its own
 */
public record SetEntry(
        int position, String agencyCode, String agencyNameTh, SetDocument document, FiscalYear year, State state) {

    /** What has become of it. */
    public sealed interface State {}

    /** Nobody has written it yet. */
    public record Waiting() implements State {}

    /** @param name as its file is called; @param storageKey null once it is packed */
    public record Written(String name, String storageKey, long bytes) implements State {}

    /** @param code of the problem that keeps it from being made */
    public record Failed(String code, String detailTh, String detailEn) implements State {}
}
