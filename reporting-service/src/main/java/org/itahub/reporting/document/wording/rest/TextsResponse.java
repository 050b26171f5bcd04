package org.itahub.reporting.document.wording.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.document.wording.WordedSentence;

/** The sentences of a kind of document, in the order in which it has them. */
@Schema(name = "DocumentTexts")
record TextsResponse(List<TextResponse> items) {
    static TextsResponse of(List<WordedSentence> sentences) {
        return new TextsResponse(sentences.stream().map(TextResponse::of).toList());
    }
}
