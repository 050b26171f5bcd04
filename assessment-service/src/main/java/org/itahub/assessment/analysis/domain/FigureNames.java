package org.itahub.assessment.analysis.domain;

import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.Figure;

/** What a figure is called in its framework. */
public final class FigureNames {

    private static final Text TOTAL = new Text("คะแนนรวม", "Total");

    private FigureNames() {}

    /** The name of the instrument, indicator or sub-indicator, or the topic of the item. */
    public static Text of(Framework framework, Figure figure) {
        return switch (figure.kind()) {
            case TOTAL -> TOTAL;
            case INSTRUMENT ->
                framework.instrument(figure.code()).map(Instrument::name).orElseThrow();
            case INDICATOR -> framework.indicator(figure.code()).orElseThrow().name();
            case SUB_INDICATOR ->
                framework.subIndicator(figure.code()).map(SubIndicator::name).orElseThrow();
            case ITEM -> framework.item(figure.code()).map(Item::topic).orElseThrow();
        };
    }
}
