package org.itahub.reporting.document.text;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.ValueResolver;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.itahub.reporting.document.text.TextTemplate.Reading;

/**
 * Reads wordings that anybody may have written. Two fences, each of which would do: a grammar that refuses what it does
 * not know, and an engine of Qute in which there is nothing but variables and {@code #if}: no namespaces, no methods, no
 * properties, no beans, no other templates, no loops.
 */
final class Sandbox {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final Engine ENGINE = Engine.builder()
            .addSectionHelper(new IfSectionHelper.Factory())
            .addValueResolver(new ByName())
            .addResultMapper(new WithoutExponent())
            .strictRendering(true)
            .removeStandaloneLines(false)
            .timeout(PATIENCE_MILLIS)
            .build();

    private Sandbox() {}

    /** Reads a wording of that sentence. */
    static Reading read(Sentence sentence, String template) {
        String oneKindOfLineEnd = template.replace("\r\n", "\n");
        List<TemplateFault> faults = Grammar.faults(sentence, oneKindOfLineEnd);
        return faults.isEmpty()
                ? new Reading.Good(new TextTemplate(parse(oneKindOfLineEnd)))
                : new Reading.Faulty(faults);
    }

    /** Behind the second fence only. */
    static Template parse(String template) {
        return ENGINE.parse(template);
    }

    /** Finds a sentence's values by their names, and nothing else in anything else. */
    private static final class ByName implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof Values && context.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            Values values = (Values) context.getBase();
            return values.names().contains(context.getName())
                    ? CompletedStage.of(values.get(context.getName()))
                    : Results.notFound(context);
        }
    }

    private static final class WithoutExponent implements ResultMapper {
        @Override
        public boolean appliesTo(TemplateNode.Origin origin, Object result) {
            return result instanceof BigDecimal;
        }

        @Override
        public String map(Object result, io.quarkus.qute.Expression expression) {
            return ((BigDecimal) result).toPlainString();
        }
    }
}
