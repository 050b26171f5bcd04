package org.itahub.reporting.document.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import org.itahub.reporting.document.model.Document;

/**
 * A document as it is kept: all of it, so that it comes back equal to what it was. Where the model knows several kinds of
 * a thing, the kind's simple name stands as {@code is}; a field that the model no longer knows is passed over.
 */
public final class DocumentSnapshot {
    private static final String KIND = "is";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .annotationIntrospector(new SealedKinds())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocumentSnapshot() {}

    public static String write(Document document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param snapshot as it was written, by this or an earlier version */
    public static Document read(String snapshot) {
        try {
            return MAPPER.readValue(snapshot, Document.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept document cannot be read", e);
        }
    }

    /** Tells the kinds of a sealed interface apart, so that the model need not know of JSON. */
    private static final class SealedKinds extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && annotated.getRawType().isSealed()
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, KIND, null, false, null, null)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public List<NamedType> findSubtypes(Annotated annotated) {
            return annotated.getRawType().isSealed()
                    ? Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                            .map(kind -> new NamedType(kind, kind.getSimpleName()))
                            .toList()
                    : super.findSubtypes(annotated);
        }
    }
}
