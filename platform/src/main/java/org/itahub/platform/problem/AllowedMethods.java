package org.itahub.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods an address takes. The router looks for a method in one resource class only, and an address may be served
 * by several; so it answers 404 where another class takes the address by another method, and its 405 names none.
 */
@ApplicationScoped
class AllowedMethods {
    private final List<Route> routes;

    AllowedMethods(BeanManager beans) {
        this.routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> !type.isInterface() && type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::routesOf)
                .toList();
    }

    private record Route(String method, Pattern path) {}

    /** The methods in alphabetical order, with what HTTP adds to them; nothing where there is no such address. */
    Set<String> at(String path) {
        String bare = trimmed(path);
        Set<String> methods = routes.stream()
                .filter(route -> route.path().matcher(bare).matches())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static Stream<Route> routesOf(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                        .map(annotation -> new Route(
                                annotation.getAnnotation(HttpMethod.class).value(), pattern(resource, method))));
    }

    private static Pattern pattern(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String template = trimmed(resource.getAnnotation(Path.class).value())
                + (below == null ? "" : "/" + trimmed(below.value()));
        return Pattern.compile(Stream.of(trimmed(template).split("\\{[^}]+}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+")));
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/|/$", "");
    }
}
