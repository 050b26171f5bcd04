package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads an amount without its needless zeros; one with an exponent that no amount needs would fill memory when written. */
final class BahtReader extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PLACES = 20;

    BahtReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        BigDecimal given = context.readValue(parser, BigDecimal.class);
        if (Math.abs((long) given.scale()) > MOST_PLACES) {
            throw context.weirdNumberException(given, BigDecimal.class, "not an amount of money");
        }
        BigDecimal stripped = given.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
