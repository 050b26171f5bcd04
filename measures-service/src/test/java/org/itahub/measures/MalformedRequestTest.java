package org.itahub.measures;

import static org.itahub.measures.Refusals.refused;

import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class MalformedRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans?agency=H1%00",
                "/api/v1/plans?agency=H1&province=%00",
                "/api/v1/agencies/H1%00/plans/2566"
            })
    void an_address_with_a_nul_is_refused_before_the_database_sees_it(String address) {
        refused(Given.as(Tokens.admin()).urlEncodingEnabled(false).get(address), 400, "malformed-request");
    }
}
