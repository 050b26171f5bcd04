package org.itahub.reporting.document;

import static org.itahub.reporting.document.Rendering.RENDER;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.analysis.AnalysisSamples;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.pdf.Typesetting;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.result.YearResult;

/** Infographics of the samples, without a server. */
final class Infographics {
    static final String KIND = "infographic";

    private Infographics() {}

    static List<Samples> ofEverySentence() {
        return Stream.concat(
                        AnalysisSamples.all().stream(), Stream.of(withMeasures(40), before("96.99"), before("99.00")))
                .toList();
    }

    static Samples before(String total) {
        Samples sample = Samples.phitsanulok();
        YearResult known = sample.years().getFirst();
        return new Samples(
                sample.agency(),
                sample.result(),
                sample.triage(),
                List.of(new YearResult(
                        2564, new BigDecimal(total), known.level(), known.instruments(), known.indicators())),
                sample.plan(),
                sample.progress(),
                sample.reconciliation(),
                sample.lostItems());
    }

    static Samples withMeasures(int count) {
        Plan plan = Samples.phitsanulok().plan();
        return Samples.phitsanulok()
                .with(PlanCopies.withMeasures(
                        plan, Collections.nCopies(count, plan.measures().getFirst())));
    }

    static Infographic of(Samples sample) {
        return new Infographic(sample.year(), Texts.of(KIND, Language.THAI));
    }

    static Drawing drawn(Infographic infographic, Numerals numerals) {
        return infographic.drawn(Typesetting.LETTERING, numerals, noEdition(infographic));
    }

    static byte[] written(Infographic infographic, DocumentFormat format, Numerals numerals) {
        return RENDER.published(new Definition.Drawn(infographic), noEdition(infographic), format, numerals, null)
                .content()
                .get();
    }

    /** Its address has no digits, so that all on the sheet are of the kind wanted. */
    static Imprint noEdition(Infographic infographic) {
        Language language = Language.of(infographic.said().language());
        return Imprints.noEdition("https://hub.example/published/infographic", language);
    }
}
