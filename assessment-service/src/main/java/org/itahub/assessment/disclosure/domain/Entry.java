package org.itahub.assessment.disclosure.domain;

import java.util.List;

/**
 * What an agency enters for an item.
 *
 * @param links addresses where it is disclosed, in the agency's order
 * @param remarks empty for none
 * @param contents numbers, from 1, of the contents that the item must show and the agency says are there; ascending
 */
public record Entry(List<String> links, String remarks, List<Integer> contents) {

    /** Of an item that the agency has not entered anything for. */
    public static final Entry EMPTY = new Entry(List.of(), "", List.of());

    public Entry {
        links = List.copyOf(links);
        contents = contents.stream().sorted().toList();
    }
}
