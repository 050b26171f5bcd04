package org.itahub.assessment.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.Survey;
import org.itahub.assessment.survey.SurveyLinks;
import org.itahub.assessment.survey.SurveyStanding;
import org.itahub.assessment.survey.domain.Access;
import org.itahub.assessment.survey.store.TokenStore;

/** A survey and how far it has got. */
@Schema(name = "Survey", examples = SurveyResponse.EXAMPLE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyResponse(
        String agencyCode,
        int fiscalYear,
        String instrument,
        String instrumentNameTh,
        String instrumentNameEn,

        @Schema(description = "TOKEN: each person has a link of their own, good for one sheet. LINK: one link for all")
        Access access,

        @Schema(description = "On the present day in Thailand")
        Survey.State state,

        @Schema(description = "People who could answer") int stakeholders,

        @Schema(description = "The least number of people who have to answer, by the framework's rule")
        int needed,

        @Schema(description = "Sheets accepted so far") long answered,
        @Schema(description = "Sheets still needed") long missing,
        LocalDate opensOn,
        LocalDate closesOn,
        String shortCode,

        @Schema(description = "The open link; none for tokens, and while it is revoked")
        String link,

        @Schema(description = "Tokens in each state; none for an open link")
        TokenCounts tokens) {

    static final String EXAMPLE = """
            {"agencyCode": "2650101", "fiscalYear": 2565, "instrument": "EIT", \
            "instrumentNameTh": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", \
            "instrumentNameEn": "External survey", "access": "LINK", "state": "OPEN", "stakeholders": 240, \
            "needed": 30, "answered": 12, "missing": 18, "opensOn": "2022-01-10", "closesOn": "2022-03-31", \
            "link": "http://localhost:8081/survey/#lZ7cO0vJx0y3m1m2h5x8b8w"}""";

    @Schema(name = "TokenCounts")
    record TokenCounts(long unused, long used, long revoked) {

        static TokenCounts of(Map<TokenStore.State, Long> counts) {
            return new TokenCounts(
                    counts.getOrDefault(TokenStore.State.FREE, 0L),
                    counts.getOrDefault(TokenStore.State.USED, 0L),
                    counts.getOrDefault(TokenStore.State.REVOKED, 0L));
        }
    }

    static SurveyResponse of(SurveyStanding standing, SurveyLinks links) {
        Survey survey = standing.survey();
        return new SurveyResponse(
                survey.agencyCode(),
                survey.fiscalYear(),
                survey.instrument(),
                standing.instrument().name().th(),
                standing.instrument().name().en(),
                survey.access(),
                standing.state(),
                standing.sample().stakeholders(),
                standing.sample().needed(),
                standing.sample().answered(),
                standing.sample().missing(),
                survey.terms().opensOn(),
                survey.terms().closesOn(),
                survey.terms().shortCode().orElse(null),
                survey.linkKey().map(links::to).orElse(null),
                survey.access() == Access.TOKEN ? TokenCounts.of(standing.tokens()) : null);
    }
}
