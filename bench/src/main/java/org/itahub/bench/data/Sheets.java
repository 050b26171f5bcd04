package org.itahub.bench.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Answer sheets of one instrument: as bytes, as PostgreSQL reads them, and as people send them. */
public final class Sheets {
    private static final HexFormat HEX = HexFormat.of();

    private final List<Questions.Item> items;
    private final Random random;

    public Sheets(List<Questions.Item> items, long seed) {
        this.items = items;
        this.random = new Random(seed);
    }

    /** A sheet that leans to the good end of each scale. */
    public byte[] next() {
        byte[] sheet = new byte[items.stream().mapToInt(Questions.Item::parts).sum()];
        int place = 0;
        for (Questions.Item item : items) {
            for (int part = 0; part < item.parts(); part++) {
                int steps = item.steps().size();
                sheet[place++] = (byte) Math.max(random.nextInt(steps), random.nextInt(steps));
            }
        }
        return sheet;
    }

    public UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public static String hex(byte[] sheet) {
        return "\\x" + HEX.formatHex(sheet);
    }

    /** The answers as JSON: {@code {"I1":["MOST","MUCH"],…}}. */
    public String json(byte[] sheet) {
        StringBuilder json = new StringBuilder("{");
        int place = 0;
        for (Questions.Item item : items) {
            json.append(json.length() == 1 ? "\"" : ",\"").append(item.code()).append("\":[");
            for (int part = 0; part < item.parts(); part++) {
                json.append(part == 0 ? "\"" : ",\"")
                        .append(item.steps().get(sheet[place++]))
                        .append('"');
            }
            json.append(']');
        }
        return json.append('}').toString();
    }

    /** The key that an imported sheet of that reference gets. */
    public static UUID importedKey(int survey, String reference) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest((survey + "|" + reference).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
