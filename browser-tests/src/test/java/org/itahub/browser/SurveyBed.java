package org.itahub.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test {@link Surveys} of a hub and {@link Visits} in a browser; both are started once for all tests. */
final class SurveyBed implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(SurveyBed.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Surveys.class || type == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SurveyHub hub = forAll(context, SurveyHub.class, SurveyHub::new);
        if (parameter.getParameter().getType() == Surveys.class) {
            return new Surveys(hub);
        }
        Chromium chromium = forAll(context, Chromium.class, Chromium::new);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Visits.class, key -> new Visits(chromium, hub), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(NAMESPACE).get(Visits.class, Visits.class);
        if (visits != null) {
            visits.end();
        }
    }

    private static <T extends AutoCloseable> T forAll(
            ExtensionContext context, Class<T> type, java.util.function.Supplier<T> start) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(type, key -> start.get(), type);
    }
}
