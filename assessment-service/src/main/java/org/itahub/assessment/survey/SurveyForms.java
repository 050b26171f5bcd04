package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.survey.domain.SheetLayout;

/** What a survey asks. A framework's version never changes, so each layout is made once in the life of the process. */
@ApplicationScoped
public class SurveyForms {

    private record Key(int fiscalYear, int frameworkVersion, String instrument) {}

    private final Frameworks frameworks;
    private final Map<Key, SheetLayout> layouts = new ConcurrentHashMap<>();

    SurveyForms(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public Framework frameworkOf(Survey survey) {
        return frameworks.pinned(survey.fiscalYear(), survey.frameworkVersion()).framework();
    }

    public SheetLayout layoutOf(Survey survey) {
        return layouts.computeIfAbsent(
                new Key(survey.fiscalYear(), survey.frameworkVersion(), survey.instrument()), key -> {
                    Framework framework = frameworkOf(survey);
                    return SheetLayout.of(
                            framework, framework.instrument(survey.instrument()).orElseThrow());
                });
    }
}
