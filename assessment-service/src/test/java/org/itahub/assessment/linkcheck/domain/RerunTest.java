package org.itahub.assessment.linkcheck.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.BangkokTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RerunTest {

    private static final LocalDate DEADLINE = LocalDate.of(2022, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "2022-04-23T00:59:59Z, ",
        "2022-04-23T01:00:00Z, 2022-04-23T01:00:00Z",
        "2022-04-29T00:59:59Z, 2022-04-23T01:00:00Z",
        "2022-04-29T01:00:00Z, 2022-04-29T01:00:00Z",
        "2022-04-30T16:59:59Z, 2022-04-29T01:00:00Z",
        "2022-04-30T17:00:00Z, "
    })
    void links_are_looked_at_again_at_eight_seven_days_and_one_day_before_entry_ends(Instant now, Instant latest) {
        assertEquals(Optional.ofNullable(latest), Rerun.latest(DEADLINE, List.of(7, 1), now, BangkokTime.ZONE));
    }
}
