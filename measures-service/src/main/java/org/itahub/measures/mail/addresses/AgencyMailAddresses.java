package org.itahub.measures.mail.addresses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency's addresses, preferably of the office and not of a person.
 *
 * @param agencyOfficer who reports on the measures
 * @param supervisor who accepts the reports
 */
@Schema(examples = """
        {"agencyOfficer": ["saraban@phitsanulok.example"], "supervisor": ["clerk@phitsanulok.example"]}""")
record AgencyMailAddresses(
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 254) @Pattern(regexp = FORM) String> agencyOfficer,
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 254) @Pattern(regexp = FORM) String> supervisor) {
    static final String FORM = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+";

    static AgencyMailAddresses of(AddressBook book) {
        return new AgencyMailAddresses(book.of(AddressBook.AGENCY_OFFICER), book.of(AddressBook.SUPERVISOR));
    }

    AddressBook book() {
        return new AddressBook(Map.of(AddressBook.AGENCY_OFFICER, agencyOfficer, AddressBook.SUPERVISOR, supervisor));
    }
}
