package org.itahub.reporting.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.result.Triage.TriageClass;
import org.junit.jupiter.api.Test;

/** Reads the classes as the assessment service tells them. */
class TriageTest {

    @Test
    void the_policy_of_single_items_tells_them_by_instrument() {
        Triage triage = ReadModelJson.read("""
                {"agencyCode": "2650101", "fiscalYear": 2565, "revision": 1, "policy": "3", "thresholdsOf": "STANDARD",
                "thresholds": {"extremes": {"lowest": 3, "highest": 3, "urgentUnder": 85.00}}, "indicators": [],
                "points": [{"instrument": "IIT", "weak": [{"code": "I14", "indicator": "3", "topicTh": "ข้อ",
                "topicEn": "Item", "score": 79.65, "triage": "URGENT",
                "recoverable": {"exact": "407/2000", "points": 0.20}}], "develop": []}]}""", Triage.class);

        assertEquals(
                List.of(new Triage.Points(
                        "IIT",
                        List.of(new Triage.Point(
                                "I14",
                                "3",
                                "ข้อ",
                                "Item",
                                new BigDecimal("79.65"),
                                TriageClass.URGENT,
                                new Triage.Recoverable(new BigDecimal("0.20")))),
                        List.of())),
                triage.points());
    }

    @Test
    void other_policies_tell_of_no_single_items() {
        Triage triage = ReadModelJson.read("{\"policy\": \"1\", \"indicators\": []}", Triage.class);

        assertEquals(List.of(), triage.points());
        assertEquals(TriagePolicy.STANDARD, triage.thresholds());
    }
}
