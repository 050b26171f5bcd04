package org.itahub.assessment.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of made-up frameworks, to be posted for years that no other test uses. */
public final class SampleFrameworks {

    private static final String SHELL = """
            {"fiscalYear": %d,
             "instruments": [%s],
             "indicators": [%s],
             "subIndicators": [],
             "items": [%s],
             "scales": [
               {"code": "SIX", "steps": [
                 {"code": "S0", "labelTh": "ไม่เลย", "labelEn": "not at all", "score": 0},
                 {"code": "S1", "labelTh": "น้อยมาก", "labelEn": "very little", "score": 20},
                 {"code": "S2", "labelTh": "น้อย", "labelEn": "little", "score": 40},
                 {"code": "S3", "labelTh": "พอควร", "labelEn": "fairly", "score": 60},
                 {"code": "S4", "labelTh": "มาก", "labelEn": "much", "score": 80},
                 {"code": "S5", "labelTh": "มากที่สุด", "labelEn": "most", "score": 100}]},
               {"code": "MET", "steps": [
                 {"code": "NO", "labelTh": "ไม่ผ่าน", "labelEn": "not met", "score": 0},
                 {"code": "YES", "labelTh": "ผ่าน", "labelEn": "met", "score": 100}]}],
             "levels": [
               {"code": "EXCELLENT", "nameTh": "ผ่านดีเยี่ยม", "nameEn": "Excellent", "from": 95, "eachInstrumentFrom": 95},
               {"code": "GOOD", "nameTh": "ผ่านดี", "nameEn": "Good", "from": 85, "eachInstrumentFrom": 85},
               {"code": "PASS", "nameTh": "ผ่าน", "nameEn": "Pass", "from": 85},
               {"code": "IMPROVE", "nameTh": "ต้องปรับปรุง", "nameEn": "Improve", "from": 70},
               {"code": "URGENT", "nameTh": "ต้องปรับปรุงโดยด่วน", "nameEn": "Urgent", "from": 0}],
             "sampling": [{"upTo": 29, "rule": "ALL"}, {"upTo": 300, "rule": "FIXED", "size": 30},
                          {"upTo": 1000, "rule": "SHARE", "percent": 10}, {"rule": "FIXED", "size": 100}],
             "target": {"threshold": 85, "share": 80},
             "triagePolicies": [{"no": 1, "bands": [{"triage": "KEEP", "from": 100}, {"triage": "IMPROVE", "from": 85},
                                                    {"triage": "URGENT", "from": 0}]}]}""";

    private SampleFrameworks() {}

    /** One survey with one indicator, {@code Q}, of these questions. */
    public static String ofQuestions(int year, String... codes) {
        String items =
                Arrays.stream(codes).map(code -> item(code, "Q", "SIX", "S5")).collect(Collectors.joining(", "));
        return SHELL.formatted(year, instrument("SUR", "SURVEY", "1"), indicator("Q", "SUR"), items);
    }

    /**
     * In the style of the years after 2567, in made-up words: 15 internal and 9 external questions on six steps, 28
     * disclosure items, named levels with a condition on every instrument.
     */
    public static String inTheStyleAfter2567(int year) {
        String instruments = String.join(
                ", ",
                instrument("IIT", "SURVEY", "0.3"),
                instrument("EIT", "SURVEY", "0.3"),
                instrument("OIT", "DISCLOSURE", "0.4"));
        String indicators = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> indicator("" + n, n <= 5 ? "IIT" : n <= 8 ? "EIT" : "OIT"))
                .collect(Collectors.joining(", "));
        String items = IntStream.rangeClosed(1, 15 + 9 + 28)
                .mapToObj(n -> n <= 15
                        ? item("i" + n, "" + (1 + (n - 1) / 3), "SIX", n % 4 == 0 ? "S0" : "S5")
                        : n <= 24
                                ? item("e" + (n - 15), "" + (6 + (n - 16) / 3), "SIX", "S5")
                                : item("o" + (n - 24), n - 24 <= 18 ? "9" : "10", "MET", "YES"))
                .collect(Collectors.joining(", "));
        return SHELL.formatted(year, instruments, indicators, items);
    }

    private static String instrument(String code, String source, String weight) {
        return "{\"code\": \"%s\", \"nameTh\": \"แบบวัด %s\", \"nameEn\": \"Instrument %s\", \"source\": \"%s\", \"weight\": %s}"
                .formatted(code, code, code, source, weight);
    }

    private static String indicator(String code, String instrument) {
        return "{\"code\": \"%s\", \"instrument\": \"%s\", \"nameTh\": \"ด้านที่ %s\", \"nameEn\": \"Field %s\"}"
                .formatted(code, instrument, code, code);
    }

    private static String item(String code, String indicator, String scale, String best) {
        return "{\"code\": \"%s\", \"indicator\": \"%s\", \"topicTh\": \"เรื่อง %s\", \"topicEn\": \"Matter %s\", \"scale\": \"%s\", \"best\": \"%s\"}"
                .formatted(code, indicator, code, code, scale, best);
    }
}
