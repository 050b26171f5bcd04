package org.itahub.assessment.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.assessment.survey.domain.Sheets;
import org.itahub.assessment.survey.store.SheetStore;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing links a token to answers: an {@link Attacker} with every right in the database and all tokens in hand does no
 * better than to guess within a pool.
 */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AnonymityTest {

    /** Two pools that were mixed, and half of one that waits. */
    private static final int SHEETS = 2 * SheetStore.POOL + SheetStore.POOL / 2;

    /**
     * Whoever guesses within three pools finds one sheet in each on average; more than this many happen to honest chance
     * less than once in a million tests.
     */
    private static final int BY_CHANCE = 16;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    KeepSurveys keep;

    private final Random random = new Random();
    private String agency;
    private final List<String> tokens = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private int survey;
    private Map<String, Long> rowsBefore;

    @BeforeEach
    void everybody_answers_one_after_the_other() throws Exception {
        agency = Api.newAgency();
        SheetLayout layout = Surveys.layout("IIT");
        tokens.addAll(Surveys.openTokens(agency, SHEETS));
        survey = new Sql(dataSource)
                .query("SELECT id FROM survey WHERE agency_code = ?", row -> row.getInt(1), agency)
                .getFirst();
        try (Attacker attacker = attacker()) {
            rowsBefore = attacker.rowCounts();
        }
        for (String token : tokens) {
            UUID key = UUID.randomUUID();
            Map<String, List<String>> given = Surveys.answers("IIT", random);
            Surveys.send(token, Surveys.sheet(key, given)).then().statusCode(201);
            keys.add(key.toString());
            answers.add(HexFormat.of().formatHex(Sheets.bytes(layout, given)));
        }
        assertEquals(SHEETS, Set.copyOf(answers).size(), "the sheets have to differ, or a guess could be right twice");
    }

    private Attacker attacker() throws Exception {
        return new Attacker(survey, tokens);
    }

    @Test
    void no_way_of_linking_tokens_to_sheets_is_better_than_chance() throws Exception {
        assertNoGuessIsBetterThanChance();
    }

    private void assertNoGuessIsBetterThanChance() throws Exception {
        try (Attacker attacker = attacker()) {
            Map<String, Integer> hits = new HashMap<>();
            attacker.guesses().forEach((way, guessed) -> hits.put(way, right(guessed)));
            assertTrue(hits.values().stream().allMatch(right -> right <= BY_CHANCE), hits.toString());
        }
    }

    private int right(List<String> guessed) {
        int right = 0;
        for (int n = 0; n < SHEETS; n++) {
            right += guessed.get(n).equals(answers.get(n)) ? 1 : 0;
        }
        return right;
    }

    /** So the attacks would find what there was to be found. */
    @Test
    void the_attacks_do_link_sheets_that_are_kept_in_the_order_in_which_they_came() throws Exception {
        Sql sql = new Sql(dataSource);
        sql.update("DELETE FROM survey_sheet WHERE survey_id = ?", survey);
        sql.update("DELETE FROM survey_pool WHERE survey_id = ?", survey);
        sql.update("VACUUM FULL survey_sheet");
        for (String sheet : answers) {
            sql.update("INSERT INTO survey_sheet VALUES (?, gen_random_uuid(), decode(?, 'hex'))", survey, sheet);
        }
        try (Attacker attacker = attacker()) {
            assertEquals(SHEETS, right(attacker.guesses().get("by transaction, then as they lie")));
        }
    }

    @Test
    void the_transaction_that_spends_a_token_writes_no_sheet_but_those_of_the_whole_pool() throws Exception {
        try (Attacker attacker = attacker()) {
            List<Integer> candidates = attacker.sheetsOfTheSameTransaction();
            assertTrue(
                    candidates.stream().allMatch(sheets -> sheets == 0 || sheets >= SheetStore.POOL / 2),
                    candidates.toString());
            assertEquals(
                    List.of(SheetStore.POOL, SheetStore.POOL),
                    List.copyOf(attacker.sheetsByTransaction().values()));
        }
    }

    @Test
    void no_other_table_gets_a_row_for_a_sheet() throws Exception {
        try (Attacker attacker = attacker()) {
            Map<String, Long> after = attacker.rowCounts();
            Map<String, Long> more = new HashMap<>();
            after.forEach((table, rows) -> more.put(table, rows - rowsBefore.get(table)));
            more.values().removeIf(rows -> rows == 0);
            more.remove("public.survey_arrival");
            assertEquals(Map.of("public.survey_sheet", 2L * SheetStore.POOL, "public.survey_pool", 1L), more);
        }
    }

    @Test
    void tokens_sender_keys_and_answers_stand_in_no_other_table() throws Exception {
        HexFormat hex = HexFormat.of();
        try (Attacker attacker = attacker()) {
            for (int n = 0; n < SHEETS; n += 7) {
                assertEquals(Map.of(), attacker.rowsHolding(tokens.get(n)));
                assertEquals(Map.of(), attacker.rowsHolding(keys.get(n)));
                assertEquals(Map.of(), attacker.rowsHolding(keys.get(n).replace("-", "")));
                assertEquals(
                        Set.of("public.survey_token"),
                        attacker.rowsHolding(hex.formatHex(Keys.hash(tokens.get(n))))
                                .keySet());
                Set<String> homes = attacker.rowsHolding(answers.get(n)).keySet();
                assertTrue(Set.of("public.survey_sheet", "public.survey_pool").containsAll(homes), homes.toString());
            }
        }
    }

    @Test
    void the_pool_lies_in_the_order_of_its_content() throws Exception {
        try (Attacker attacker = attacker()) {
            List<String> pooled =
                    attacker.pooled().stream().map(Attacker.SeenSheet::answers).toList();
            assertEquals(pooled.stream().sorted().toList(), pooled);
            assertEquals(Set.copyOf(answers.subList(2 * SheetStore.POOL, SHEETS)), Set.copyOf(pooled));
        }
    }

    @Test
    void the_upkeep_leaves_no_earlier_state_of_a_pool_on_its_page() throws Exception {
        keep.now();
        try (Attacker attacker = attacker()) {
            assertEquals(attacker.rowCounts().get("public.survey_pool"), attacker.rowsOnThePagesOfPools());
        }
    }

    @Test
    void arrivals_are_counted_by_the_hour() {
        keep.now();
        List<String> hours = new Sql(dataSource)
                .query(
                        "SELECT to_char(hour, 'MI:SS.US') FROM survey_arrival WHERE survey_id = ?",
                        row -> row.getString(1),
                        survey);
        assertTrue(hours.size() <= 2 && hours.stream().allMatch("00:00.000000"::equals), hours.toString());
    }

    @Test
    void at_closing_everything_is_mixed_once_more_and_not_even_the_pool_is_told() throws Exception {
        UUID imported = UUID.randomUUID();
        new Sql(dataSource)
                .update("INSERT INTO survey_sheet VALUES (?, ?, decode(?, 'hex'))", survey, imported, answers.get(0));
        JsonNode before = scores();
        Surveys.change(
                        agency,
                        "IIT",
                        Surveys.terms(
                                100,
                                Surveys.today().minusDays(2),
                                Surveys.today().minusDays(1)))
                .then()
                .statusCode(200);
        keep.now();
        assertEquals(before, scores());
        try (Attacker attacker = attacker()) {
            assertEquals(List.of(), attacker.pooled());
            assertEquals(1, attacker.sheetsByTransaction().size());
            assertTrue(attacker.mixed().stream().anyMatch(sheet -> sheet.key().equals(imported.toString())));
        }
        assertNoGuessIsBetterThanChance();
    }

    private JsonNode scores() {
        return Api.json(Api.as(Tokens.officer(agency)).get(Surveys.path(agency, "IIT") + "/scores"));
    }
}
