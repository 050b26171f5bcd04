package org.itahub.assessment.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody with every right in the database: a superuser who reads every table, the hidden columns of every row and the
 * pages as they lie on the disk, and who knows all tokens in plain, in the order in which they were used. Each of the
 * methods guesses for every token which sheet was sent with it.
 */
final class Attacker implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final int survey;
    private final List<String> tokensInOrderOfUse;

    Attacker(int survey, List<String> tokensInOrderOfUse) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        this.connection = DriverManager.getConnection(url, "postgres", "postgres");
        this.survey = survey;
        this.tokensInOrderOfUse = tokensInOrderOfUse;
    }

    /** A row of the sheets, mixed or pooled, with all that the database keeps about it. */
    record SeenSheet(String answers, String key, long xmin, long page, long place) {}

    /** A used token's row likewise. */
    record SeenToken(String hash, String sentAs, long xmin, long page, long place) {}

    List<SeenSheet> mixed() throws SQLException {
        return rows(
                "SELECT encode(answers, 'hex'), key::text, xmin::text::bigint, (ctid::text::point)[0], "
                        + "(ctid::text::point)[1] FROM survey_sheet WHERE survey_id = ?",
                row -> new SeenSheet(
                        row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }

    List<SeenSheet> pooled() throws SQLException {
        return rows(
                "SELECT encode(sheet, 'hex'), '', p.xmin::text::bigint, 0, place FROM survey_pool p, "
                        + "unnest(sheets) WITH ORDINALITY AS s(sheet, place) WHERE survey_id = ?",
                row -> new SeenSheet(
                        row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }

    private Map<String, SeenToken> tokens() throws SQLException {
        Map<String, SeenToken> tokens = new LinkedHashMap<>();
        rows(
                        "SELECT encode(token_hash, 'hex'), encode(sent_as, 'hex'), xmin::text::bigint, "
                                + "(ctid::text::point)[0], (ctid::text::point)[1] FROM survey_token WHERE survey_id = ?",
                        row -> new SeenToken(
                                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .forEach(token -> tokens.put(token.hash(), token));
        return tokens;
    }

    /** Every way of linking that the stored data might allow, by name: for each token in order of use the guessed sheet. */
    Map<String, List<String>> guesses() throws SQLException {
        List<SeenSheet> sheets = new ArrayList<>(mixed());
        sheets.addAll(pooled());
        Map<String, List<String>> guesses = new LinkedHashMap<>();
        guesses.put(
                "as they lie on the disk",
                sorted(sheets, Comparator.comparing((SeenSheet s) -> s.page).thenComparing(s -> s.place)));
        guesses.put("by transaction, then as they lie", sorted(sheets, byTransaction()));
        guesses.put("by transaction, last first", sorted(sheets, byTransaction().reversed()));
        guesses.put(
                "by transaction, then key",
                sorted(sheets, Comparator.comparing((SeenSheet s) -> s.xmin).thenComparing(SeenSheet::key)));
        guesses.put("by key", sorted(sheets, Comparator.comparing(SeenSheet::key)));
        guesses.put("by answers", sorted(sheets, Comparator.comparing(SeenSheet::answers)));
        guesses.put("tokens by hash, sheets by key", paired(Comparator.comparing(SeenToken::hash), sheets));
        guesses.put(
                "tokens by what they were sent as, sheets by key",
                paired(Comparator.comparing(SeenToken::sentAs), sheets));
        guesses.put("tokens as they lie, sheets as they lie", pairedAsTheyLie(sheets));
        guesses.put("keys made of tokens", byKeysMadeOfTokens(sheets));
        return guesses;
    }

    private static Comparator<SeenSheet> byTransaction() {
        return Comparator.comparing((SeenSheet s) -> s.xmin)
                .thenComparing(s -> s.page)
                .thenComparing(s -> s.place);
    }

    private static List<String> sorted(List<SeenSheet> sheets, Comparator<SeenSheet> order) {
        return sheets.stream().sorted(order).map(SeenSheet::answers).toList();
    }

    private List<String> paired(Comparator<SeenToken> order, List<SeenSheet> sheets) throws SQLException {
        List<SeenToken> tokens = tokens().values().stream().sorted(order).toList();
        return inOrderOfUse(tokens, sorted(sheets, Comparator.comparing(SeenSheet::key)));
    }

    private List<String> pairedAsTheyLie(List<SeenSheet> sheets) throws SQLException {
        List<SeenToken> tokens = tokens().values().stream()
                .sorted(Comparator.comparing(SeenToken::page).thenComparing(SeenToken::place))
                .toList();
        return inOrderOfUse(
                tokens,
                sorted(sheets, Comparator.comparing((SeenSheet s) -> s.page).thenComparing(s -> s.place)));
    }

    private List<String> inOrderOfUse(List<SeenToken> tokens, List<String> sheets) {
        Map<String, String> guessed = new LinkedHashMap<>();
        for (int n = 0; n < tokens.size(); n++) {
            guessed.put(tokens.get(n).hash(), sheets.get(n));
        }
        return tokensInOrderOfUse.stream()
                .map(token -> guessed.get(HEX.formatHex(digest("SHA-256", token))))
                .toList();
    }

    /** The sheet whose key is the beginning of some digest of the token, as an imported sheet's is of its reference. */
    private List<String> byKeysMadeOfTokens(List<SeenSheet> sheets) throws SQLException {
        Map<String, SeenToken> tokens = tokens();
        List<String> guessed = new ArrayList<>();
        for (String token : tokensInOrderOfUse) {
            SeenToken row = tokens.get(HEX.formatHex(digest("SHA-256", token)));
            List<String> candidates = new ArrayList<>();
            for (String text : List.of(token, row.hash(), row.sentAs(), survey + "|" + token, survey + " | " + token)) {
                for (String algorithm : List.of("SHA-256", "SHA-1", "MD5", "SHA-512")) {
                    candidates.add(HEX.formatHex(digest(algorithm, text)).substring(0, 32));
                }
                candidates.add(text.length() >= 32 ? text.substring(0, 32) : text);
            }
            guessed.add(sheets.stream()
                    .filter(sheet -> candidates.contains(sheet.key().replace("-", "")))
                    .map(SeenSheet::answers)
                    .findFirst()
                    .orElse("none"));
        }
        return guessed;
    }

    /** For each token how many sheets were written by the very transaction that spent it. */
    List<Integer> sheetsOfTheSameTransaction() throws SQLException {
        List<SeenSheet> sheets = new ArrayList<>(mixed());
        sheets.addAll(pooled());
        return tokens().values().stream()
                .map(token -> (int) sheets.stream()
                        .filter(sheet -> sheet.xmin() == token.xmin())
                        .count())
                .toList();
    }

    /** For each transaction that wrote mixed sheets how many it wrote. */
    Map<Long, Integer> sheetsByTransaction() throws SQLException {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        mixed().forEach(sheet -> counts.merge(sheet.xmin(), 1, Integer::sum));
        return counts;
    }

    /** Rows anywhere in the database, as text, that hold the given text; by table. */
    Map<String, Long> rowsHolding(String text) throws SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (String table : tables()) {
            try (PreparedStatement search =
                    connection.prepareStatement("SELECT count(*) FROM " + table + " t WHERE strpos(t::text, ?) > 0")) {
                search.setString(1, text);
                try (ResultSet row = search.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        found.put(table, row.getLong(1));
                    }
                }
            }
        }
        return found;
    }

    /** How many rows each table has. */
    Map<String, Long> rowCounts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : tables()) {
            try (Statement count = connection.createStatement();
                    ResultSet row = count.executeQuery("SELECT count(*) FROM " + table)) {
                row.next();
                counts.put(table, row.getLong(1));
            }
        }
        return counts;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement list = connection.createStatement();
                ResultSet row = list.executeQuery(
                        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'public'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** How many rows lie on the pages of the pools' table, those that are dead included. */
    long rowsOnThePagesOfPools() throws SQLException {
        try (Statement read = connection.createStatement()) {
            read.execute("CREATE EXTENSION IF NOT EXISTS pageinspect");
            try (ResultSet row = read.executeQuery(
                    "SELECT count(*) FROM generate_series(0, pg_relation_size('survey_pool') / 8192 - 1) page, "
                            + "heap_page_items(get_raw_page('survey_pool', page::int)) WHERE lp_len > 0")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String query, Reader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, survey);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
