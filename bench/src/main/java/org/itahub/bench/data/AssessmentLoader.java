package org.itahub.bench.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Fills the tables of the assessment service; the same seed gives the same rows. */
public final class AssessmentLoader {
    private static final long SEED = 2565;
    private static final int AGENCIES_AT_ONCE = 500;
    private static final List<String> SURVEYS = List.of("IIT", "EIT");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Database database;
    private final int port;
    private final Random random = new Random(SEED);
    private int nextAssessment = 1_000_001;
    private int nextSurvey = 1_000_001;

    /** @param port of the service, which knows the frameworks */
    public AssessmentLoader(Database database, int port) {
        this.database = database;
        this.port = port;
    }

    public void load(Assessed assessed) throws SQLException, IOException {
        agencies(assessed);
        for (int year : Assessed.YEARS) {
            results(assessed, year, Questions.of(port, year));
        }
        for (int year : List.of(Assessed.COUNTED, Assessed.IMPORTED, Assessed.OPEN)) {
            surveys(assessed, year);
        }
        sheets(assessed, Questions.of(port, Assessed.COUNTED));
        awaitScores();
        database.execute("VACUUM ANALYZE");
    }

    private void agencies(Assessed assessed) throws SQLException, IOException {
        Csv rows = new Csv();
        for (int number = 0; number < assessed.agencies(); number++) {
            String code = Assessed.code(number);
            rows.row(
                    code,
                    "องค์การบริหารส่วนตำบลที่ " + code,
                    "Subdistrict " + code,
                    number % 4 == 0 ? "SUBDISTRICT_MUNICIPALITY" : "SAO",
                    Assessed.province(number),
                    "เมือง",
                    "[]",
                    1);
        }
        database.copy("agency (code, name_th, name_en, type, province, district, units, version)", rows);
    }

    private void results(Assessed assessed, int year, Questions questions) throws SQLException, IOException {
        List<String> codes = assessed.codes();
        for (int first = 0; first < codes.size(); first += AGENCIES_AT_ONCE) {
            Csv assessments = new Csv();
            Csv revisions = new Csv();
            for (String code : codes.subList(first, Math.min(first + AGENCIES_AT_ONCE, codes.size()))) {
                int id = nextAssessment++;
                assessments.row(id, code, year, 1, 2);
                Map<String, BigDecimal> scores = scores(questions);
                BigDecimal total = scores.isEmpty() ? score(7_000, 10_000) : questions.total(scores);
                revisions.row(
                        id,
                        1,
                        scores.isEmpty() ? "{\"total\": " + total + "}" : "{\"items\": " + json(scores) + "}",
                        total,
                        level(total),
                        (year - 543) + "-08-01T02:00:00Z");
            }
            database.copy("assessment (id, agency_code, fiscal_year, framework_version, version)", assessments);
            database.copy(
                    "assessment_revision (assessment_id, number, results, total, level_code, published_at)", revisions);
        }
    }

    /** None for a year of which only totals are known. */
    private Map<String, BigDecimal> scores(Questions questions) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Questions.Item item : questions.items()) {
            boolean survey = SURVEYS.contains(questions.indicators().get(item.indicator()));
            scores.put(
                    item.code(), survey ? score(7_000, 10_000) : BigDecimal.valueOf(random.nextInt(10) == 0 ? 0 : 100));
        }
        return scores;
    }

    private BigDecimal score(int lowest, int highest) {
        return BigDecimal.valueOf(random.nextInt(lowest, highest + 1), 2);
    }

    private static String json(Map<String, BigDecimal> scores) {
        return scores.entrySet().stream()
                .map(score -> "\"" + score.getKey() + "\": " + score.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String level(BigDecimal total) {
        int points = total.intValue();
        return points >= 95 ? "AA" : points >= 85 ? "A" : points >= 75 ? "B" : points >= 65 ? "C" : "D";
    }

    private void surveys(Assessed assessed, int year) throws SQLException, IOException {
        Csv rows = new Csv();
        for (String code : assessed.codes()) {
            for (String instrument : SURVEYS) {
                boolean link = year == Assessed.OPEN && instrument.equals("EIT");
                rows.row(
                        nextSurvey++,
                        code,
                        year,
                        instrument,
                        1,
                        500,
                        (year - 544) + "-10-01",
                        (year - 543) + "-09-30",
                        link ? Assessed.linkKey(code) : null,
                        1);
            }
        }
        database.copy(
                "survey (id, agency_code, fiscal_year, instrument, framework_version, stakeholders, opens_on, closes_on,"
                        + " link_key, version)",
                rows);
    }

    private void sheets(Assessed assessed, Questions questions) throws SQLException, IOException {
        int each = assessed.sheets() / assessed.agencies() / SURVEYS.size();
        int survey = 1_000_001;
        List<Sheets> made = SURVEYS.stream()
                .map(instrument -> new Sheets(questions.of(instrument), SEED + instrument.hashCode()))
                .toList();
        for (int first = 0; first < assessed.agencies(); first += AGENCIES_AT_ONCE) {
            Csv rows = new Csv();
            for (int number = first; number < Math.min(first + AGENCIES_AT_ONCE, assessed.agencies()); number++) {
                for (Sheets sheets : made) {
                    for (int i = 0; i < each; i++) {
                        rows.row(survey, sheets.key(), Sheets.hex(sheets.next()));
                    }
                    survey++;
                }
            }
            database.copy("survey_sheet (survey_id, key, answers)", rows);
        }
    }

    /** The service counts what was published another way than through itself. */
    private void awaitScores() throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (database.number("SELECT count(*) FROM published_score WHERE scores IS NULL") > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The service has not counted what was loaded");
            }
            try {
                Thread.sleep(Duration.ofMillis(500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while loading", e);
            }
        }
    }
}
