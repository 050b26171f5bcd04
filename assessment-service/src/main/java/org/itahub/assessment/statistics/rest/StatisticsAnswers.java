package org.itahub.assessment.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.itahub.assessment.statistics.ReadStatistics;
import org.itahub.platform.kept.KeptAnswers;

/** Answers with statistics, written once while they hold. */
@ApplicationScoped
class StatisticsAnswers {

    private final ReadStatistics statistics;
    private final KeptAnswers kept;
    private final OpenData openData;

    StatisticsAnswers(ReadStatistics statistics, KeptAnswers kept, OpenData openData) {
        this.statistics = statistics;
        this.kept = kept;
        this.openData = openData;
    }

    Response of(Optional<String> province, Years years, HttpHeaders headers) {
        String topic = province.map(Topics::province).orElse(Topics.NATION);
        return kept.forEverybody(
                        topic,
                        () -> openData.write(
                                StatisticsResponse.of(province, statistics.of(province, years.from(), years.to())),
                                headers))
                .toResponse();
    }
}
