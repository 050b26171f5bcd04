package org.itahub.measures.mail.addresses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A province's addresses.
 *
 * @param province the local administration office
 */
@Schema(examples = """
        {"province": ["local-admin@phitsanulok.example"]}""")
record ProvinceMailAddresses(
        @NotNull @Size(max = 10)
        List<@NotNull @Size(max = 254) @Pattern(regexp = AgencyMailAddresses.FORM) String> province) {
    static ProvinceMailAddresses of(AddressBook book) {
        return new ProvinceMailAddresses(book.of(AddressBook.PROVINCE));
    }

    AddressBook book() {
        return new AddressBook(Map.of(AddressBook.PROVINCE, province));
    }
}
