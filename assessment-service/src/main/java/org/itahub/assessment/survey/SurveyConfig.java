package org.itahub.assessment.survey;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How surveys are kept honest and anonymous. */
public interface SurveyConfig {

    /** How many sheets one device may send to an open link within the window; 0 for any number. */
    @WithDefault("20")
    int sheetsPerDevice();

    /** The window of the brake. */
    @WithDefault("1h")
    Duration deviceWindow();

    /** How often counts of arrivals are written down, pools of closed surveys mixed and dead rows of pools removed. */
    @WithDefault("1m")
    String upkeepEvery();

    Flags flags();

    /** From where on answers look odd to the hub. */
    interface Flags {
        /** Sheets within one hour, at least. */
        @WithDefault("20")
        int burstSheets();

        /** Per cent of all sheets that came within one hour. */
        @WithDefault("50")
        int burstPercent();

        /** Per cent of sheets whose every graded answer is the same step. */
        @WithDefault("30")
        int straightPercent();

        /** Sheets that are alike in every answer, at least. */
        @WithDefault("5")
        int identicalSheets();

        /** Per cent of all sheets that are alike in every answer. */
        @WithDefault("20")
        int identicalPercent();

        /** Points between an instrument's score and last year's. */
        @WithDefault("15")
        int jumpPoints();
    }
}
