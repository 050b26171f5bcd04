package org.itahub.bench.data;

import java.nio.charset.StandardCharsets;

/** Rows as COPY reads them. */
final class Csv {
    private final StringBuilder text = new StringBuilder();

    Csv row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",");
            if (values[i] != null) {
                text.append('"')
                        .append(values[i].toString().replace("\"", "\"\""))
                        .append('"');
            }
        }
        text.append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
