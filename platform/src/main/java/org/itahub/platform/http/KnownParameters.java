package org.itahub.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A mistyped filter would silently answer too much, and of two only the first would count: so a query parameter that the
 * method does not take is refused, and one that is given twice.
 */
@ApplicationScoped
class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        Set<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::parametersOf));
        refuse(PlatformProblem.UNKNOWN_PARAMETER, unknown);
        Set<String> twice = new TreeSet<>(given.keySet());
        twice.removeIf(name -> given.get(name).size() == 1);
        refuse(PlatformProblem.DUPLICATE_PARAMETER, twice);
    }

    private static void refuse(PlatformProblem type, Set<String> names) {
        if (!names.isEmpty()) {
            List<Fault> faults = names.stream()
                    .map(name -> new Fault(name, type.code(), type.title()))
                    .toList();
            throw Problem.of(type, String.join(", ", names)).with(faults);
        }
    }

    private static Set<String> parametersOf(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            addName(parameter, parameter.getName(), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    addName(field, field.getName(), names);
                }
            }
        }
        return names;
    }

    private static void addName(AnnotatedElement element, String ownName, Set<String> names) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            names.add(element.getAnnotation(QueryParam.class).value());
        }
        if (element.isAnnotationPresent(RestQuery.class)) {
            String value = element.getAnnotation(RestQuery.class).value();
            names.add(value.isEmpty() ? ownName : value);
        }
    }
}
