package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.platform.problem.Problem;

/**
 * Which survey an open link leads to, kept in memory. What is remembered may be out of date: whoever writes with it names
 * the survey's version, and looks anew where that was not the one.
 */
@ApplicationScoped
class OpenLinks {

    /** More than all agencies have; a stranger's guesses are not remembered at all. */
    private static final int MOST = 20_000;

    private final SurveyStore surveys;
    private final Map<String, Survey> remembered = new ConcurrentHashMap<>();

    OpenLinks(SurveyStore surveys) {
        this.surveys = surveys;
    }

    /** @throws Problem 404 if no link ends in the key */
    Survey find(String key) {
        Survey known = remembered.get(key);
        return known == null ? findAnew(key) : known;
    }

    /** @throws Problem 404 if no link ends in the key any more */
    Survey findAnew(String key) {
        remembered.remove(key);
        Survey found = surveys.byLink(key).orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_KEY_UNKNOWN));
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        remembered.put(key, found);
        return found;
    }
}
