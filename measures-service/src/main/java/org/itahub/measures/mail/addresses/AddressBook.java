package org.itahub.measures.mail.addresses;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where mail to the recipients of an agency or a province goes.
 *
 * @param addresses by kind of recipient, as reminders name it
 */
public record AddressBook(Map<String, List<String>> addresses) {
    static final String AGENCY_OFFICER = "AGENCY_OFFICER";
    static final String SUPERVISOR = "SUPERVISOR";
    public static final String PROVINCE = "PROVINCE";

    /** Whose book it is: an agency's by its code, a province's by its Thai name. */
    public record Owner(Kind kind, String name) {
        public static Owner agency(String code) {
            return new Owner(Kind.AGENCY, code);
        }

        public static Owner province(String name) {
            return new Owner(Kind.PROVINCE, name);
        }
    }

    /** What a book may belong to. */
    public enum Kind {
        AGENCY,
        PROVINCE
    }

    /** As it is stored. */
    public record Stored(AddressBook book, long version) {}

    /** How many addresses each kind of recipient has. */
    Map<String, Integer> counts() {
        return addresses.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> kind.getValue().size()));
    }

    /** The addresses of that kind of recipient; none where it has none. */
    public List<String> of(String recipientKind) {
        return addresses.getOrDefault(recipientKind, List.of());
    }
}
