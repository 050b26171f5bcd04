package org.itahub.assessment.analysis.domain;

import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;

/** What a figure is called in its framework. */
public final class FigureNames {

    private static final Text TOTAL = new Text("คะแนนรวม", "Total");

    private FigureNames() {}

    /** The name of the instrument, indicator or sub-indicator, or the topic of the item. */
    public static Text of(Framework framework, Figure figure) {
        return of(framework, figure.kind(), figure.code());
    }

    /** The same by kind and code, which the framework must have. */
    public static Text of(Framework framework, FigureKind kind, String code) {
        return switch (kind) {
            case TOTAL -> TOTAL;
            case INSTRUMENT -> framework.instrument(code).map(Instrument::name).orElseThrow();
            case INDICATOR -> framework.indicator(code).orElseThrow().name();
            case SUB_INDICATOR ->
                framework.subIndicator(code).map(SubIndicator::name).orElseThrow();
            case ITEM -> framework.item(code).map(Item::topic).orElseThrow();
        };
    }
}
