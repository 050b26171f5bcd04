package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WordingsTest {

    @Test
    void a_score_is_rounded_half_up_where_it_is_shown() {
        assertEquals("97.45", Wordings.score(new BigDecimal("97.445")));
        assertEquals("100.00", Wordings.score(new BigDecimal("100")));
        assertEquals("–", Wordings.score(null));
    }

    @Test
    void a_day_is_the_day_in_thailand() {
        assertEquals("1\u00a0สิงหาคม\u00a02565", Wordings.day(OffsetDateTime.parse("2022-07-31T18:00:00Z")));
    }
}
