package org.itahub.reporting.document.wording.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Variable;
import org.itahub.reporting.document.wording.OwnWording;
import org.itahub.reporting.document.wording.WordedSentence;
import org.itahub.reporting.document.wording.WordingProblem;

/** A sentence of a kind of document and what the agency says in its place. */
@Schema(name = "DocumentText")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextResponse(
        @Schema(examples = "introduction") String key,

        @Schema(description = "Where it stands and what it says; absent for a sentence that the hub has no more")
        String saysTh,

        String saysEn,

        @Schema(description = "The hub's wording") String defaultTh,

        @Schema(description = "Absent where the kind has no English")
        String defaultEn,

        List<VariableResponse> variables,

        @Schema(description = "The agency's own wording, where it has one")
        String ownTh,

        String ownEn,

        @Schema(
                description =
                        "Why documents use the hub's wording though the agency has its own: the hub's sentence changed")
        List<FaultResponse> faults) {

    @Schema(name = "TextVariable")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariableResponse(
            @Schema(examples = "total") String name,

            @Schema(description = "True where it may be missing; that counts as false in a condition")
            boolean optional,

            String meaningTh,
            String meaningEn,

            @Schema(description = "A text or a number; all its values are of that type")
            Object exampleTh,

            Object exampleEn) {}

    @Schema(
            name = "StoredWordingFault",
            description = "Without language and place where the hub has no such sentence any more")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FaultResponse(
            @Schema(examples = "th") String language,
            @Schema(examples = "template-unknown-variable") String code,
            Integer line,
            Integer column,
            String messageTh,
            String messageEn) {
        private static final FaultResponse GONE = new FaultResponse(
                null,
                WordingProblem.UNKNOWN_TEXT.code(),
                null,
                null,
                WordingProblem.UNKNOWN_TEXT.title().th(),
                WordingProblem.UNKNOWN_TEXT.title().en());

        static FaultResponse of(WordedSentence.StaleWording stale) {
            return new FaultResponse(
                    stale.language().code(),
                    stale.fault().code().value(),
                    stale.fault().line(),
                    stale.fault().column(),
                    stale.fault().message().th(),
                    stale.fault().message().en());
        }
    }

    static TextResponse of(WordedSentence sentence) {
        Optional<Sentence> th = sentence.in(Language.THAI);
        Optional<Sentence> en = sentence.in(Language.ENGLISH);
        return new TextResponse(
                sentence.key(),
                th.map(Sentence::says).orElse(null),
                en.map(Sentence::says).orElse(null),
                th.map(Sentence::template).orElse(null),
                en.map(Sentence::template).orElse(null),
                th.map(known -> variables(known, en)).orElse(null),
                own(sentence, Language.THAI),
                own(sentence, Language.ENGLISH),
                sentence.known()
                        ? sentence.faults().stream().map(FaultResponse::of).toList()
                        : List.of(FaultResponse.GONE));
    }

    private static String own(WordedSentence sentence, Language language) {
        return sentence.own()
                .map(OwnWording::words)
                .flatMap(words -> words.in(language))
                .orElse(null);
    }

    private static List<VariableResponse> variables(Sentence th, Optional<Sentence> en) {
        return th.variables().stream()
                .map(variable -> new VariableResponse(
                        variable.name(),
                        variable.optional(),
                        variable.means(),
                        english(variable, en, Variable::means),
                        variable.example(),
                        english(variable, en, Variable::example)))
                .toList();
    }

    private static <T> T english(Variable variable, Optional<Sentence> en, Function<Variable, T> part) {
        return en.flatMap(sentence -> sentence.variable(variable.name()))
                .map(part)
                .orElse(null);
    }
}
