package org.itahub.assessment.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A sheet as it is sent.
 *
 * @param surveyKey the token or the key of the open link
 * @param key the sender's own random key, the same when the sheet is sent again
 * @param answers by item code the step chosen for each part in turn
 */
public record SentSheet(String surveyKey, UUID key, Optional<String> shortCode, Map<String, List<String>> answers) {}
