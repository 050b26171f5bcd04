package org.itahub.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of each operation with If-Match what to send there, and whether it can be left out: once for all of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IfMatchOpenApiFilter implements OASFilter {
    private static final String WHAT =
            "The ETag that was read, quotes included, so that no change is made on top of one "
                    + "that was not seen; 412 where it is not the current one. An asterisk takes any.";
    private static final String AT_FIRST = " Not needed where there is nothing yet (201); 428 where there is.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(IfMatchOpenApiFilter::describe));
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter ->
                        parameter.getIn() == Parameter.In.HEADER && "If-Match".equalsIgnoreCase(parameter.getName()))
                .forEach(ifMatch -> {
                    boolean creates = method == PathItem.HttpMethod.PUT
                            && operation.getResponses().hasAPIResponse("201");
                    ifMatch.required(!creates).description(creates ? WHAT + AT_FIRST : WHAT);
                });
    }
}
