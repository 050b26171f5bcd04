package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.survey.domain.Sample;
import org.itahub.assessment.survey.store.SurveyList;
import org.itahub.platform.identity.Caller;

/** Lists the surveys of the agencies that the caller watches. */
@ApplicationScoped
public class ListSurveys {

    private static final String SCOPE = "assessments:read";
    private static final int PARTS = 3;

    private final SurveyList list;
    private final SurveyForms forms;
    private final Caller caller;
    private final Clock clock;

    ListSurveys(SurveyList list, SurveyForms forms, Caller caller, Clock clock) {
        this.list = list;
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Surveys by agency, year and instrument, at most as many as asked for.
     *
     * @param after the {@link ListedSurvey#place()} of the last one that was seen
     */
    public List<ListedSurvey> matching(
            Optional<String> province, Optional<Integer> fiscalYear, Optional<String> after, int atMost) {
        LocalDate today = LocalDate.now(clock);
        return list.find(new SurveyFilter(province, fiscalYear, caller.reachWith(SCOPE)), place(after), atMost).stream()
                .map(row -> listed(row, today))
                .toList();
    }

    private ListedSurvey listed(SurveyList.Row row, LocalDate today) {
        Survey survey = row.survey();
        return new ListedSurvey(
                survey,
                row.agencyNameTh(),
                row.agencyNameEn(),
                row.province(),
                Sample.of(forms.frameworkOf(survey), survey.terms().stakeholders(), row.answered()),
                survey.stateOn(today));
    }

    /** A place that this list never wrote is before its beginning. */
    private static SurveyList.Place place(Optional<String> after) {
        String[] parts = after.orElse("").split("/", PARTS);
        return parts.length == PARTS && parts[1].matches("\\d{4}")
                ? new SurveyList.Place(parts[0], Integer.parseInt(parts[1]), parts[2])
                : new SurveyList.Place("", 0, "");
    }
}
