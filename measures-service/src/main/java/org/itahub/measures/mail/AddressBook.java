package org.itahub.measures.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where mail to the recipients of an agency or a province goes.
 *
 * @param addresses by kind of recipient, as reminders name it
 */
record AddressBook(Map<String, List<String>> addresses) {
    static final String AGENCY_OFFICER = "AGENCY_OFFICER";
    static final String SUPERVISOR = "SUPERVISOR";
    static final String PROVINCE = "PROVINCE";

    /** Whose book it is: an agency's by its code, a province's by its Thai name. */
    record Owner(Kind kind, String name) {
        static Owner agency(String code) {
            return new Owner(Kind.AGENCY, code);
        }

        static Owner province(String name) {
            return new Owner(Kind.PROVINCE, name);
        }
    }

    /** What a book may belong to. */
    enum Kind {
        AGENCY,
        PROVINCE
    }

    /** As it is stored. */
    record Stored(AddressBook book, long version) {}

    /** How many addresses each kind of recipient has. */
    Map<String, Integer> counts() {
        return addresses.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> kind.getValue().size()));
    }

    List<String> of(String recipientKind) {
        return addresses.getOrDefault(recipientKind, List.of());
    }
}
