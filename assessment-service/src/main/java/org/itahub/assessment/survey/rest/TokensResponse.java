package org.itahub.assessment.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.IssueTokens;
import org.itahub.assessment.survey.SurveyLinks;

/** Fresh tokens; nobody can read them again. */
@Schema(name = "Tokens", examples = """
                {"issued": 1, "tokens": [{"token": "tZ7cO0vJx0y3m1m2h5x8b8w", \
                "link": "http://localhost:8081/survey/#tZ7cO0vJx0y3m1m2h5x8b8w"}]}""")
record TokensResponse(int issued, List<TokenEntry> tokens) {

    @Schema(name = "Token")
    record TokenEntry(String token, String link) {}

    static TokensResponse of(IssueTokens.Fresh fresh, SurveyLinks links) {
        return new TokensResponse(
                fresh.tokens().size(),
                fresh.tokens().stream()
                        .map(token -> new TokenEntry(token, links.to(token)))
                        .toList());
    }
}
