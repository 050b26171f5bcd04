package org.itahub.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Tells of the Idempotency-Key at each POST that is {@link Idempotent}, once for all of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdempotencyOpenApiFilter implements OASFilter {
    private final Set<String> idempotentPaths;

    public IdempotencyOpenApiFilter(IndexView index) {
        this.idempotentPaths = index.getAnnotations(Idempotent.class).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(annotation -> path(annotation.target().asMethod()))
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (idempotentPaths.contains(path)) {
                item.getOperations().get(PathItem.HttpMethod.POST).addParameter(idempotencyKey());
            }
        });
    }

    private static String path(MethodInfo method) {
        return part(method.declaringClass().declaredAnnotation(Path.class))
                + part(method.declaredAnnotation(Path.class));
    }

    private static String part(AnnotationInstance path) {
        String value = path == null ? "" : path.value().asString().replaceAll("^/|/$", "");
        return value.isEmpty() ? "" : "/" + value;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("A repeat under the same key gets the first answer and does nothing again")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(200));
    }
}
