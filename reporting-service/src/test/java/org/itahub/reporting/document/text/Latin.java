package org.itahub.reporting.document.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.regex.Pattern;
import org.itahub.reporting.readmodel.ReadModelJson;

/** Data as if nobody had written Thai: what is Thai in a document made of it comes from the hub. */
public final class Latin {
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .build();

    private Latin() {}

    public static boolean hasThai(String text) {
        return THAI.matcher(text).find();
    }

    /** The same with every Thai letter replaced; what says that there is nothing says so still. */
    public static <T> T of(T data, Class<T> type) {
        try {
            String written = JSON.writeValueAsString(data).replace("\"ไม่มี\"", "\"-\"");
            return ReadModelJson.read(THAI.matcher(written).replaceAll("x"), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
