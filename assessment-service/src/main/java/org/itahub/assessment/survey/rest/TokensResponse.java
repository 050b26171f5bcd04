package org.itahub.assessment.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.IssueTokens;
import org.itahub.assessment.survey.SurveyLinks;

/** Fresh tokens; nobody can read them again. */
@Schema(name = "Tokens")
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
