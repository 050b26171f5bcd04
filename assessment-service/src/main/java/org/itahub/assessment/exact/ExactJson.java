package org.itahub.assessment.exact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.itahub.assessment.exact.domain.Rational;

/** Writes exact numbers as fractions, as the audit trail keeps them: no decimal could hold 9368/97. */
@Singleton
class ExactJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("exact numbers").addSerializer(Rational.class, ToStringSerializer.instance));
    }
}
