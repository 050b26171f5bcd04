package org.itahub.reporting.document.wording.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.document.wording.Draft;

/** What the agency says in a sentence's place. */
@Schema(name = "OwnWordingRequest", examples = """
        {"ownTh": "ปีงบประมาณ {fiscalYear} (ฉบับประชาชน)", "ownEn": "Fiscal year {fiscalYear}, for the public"}""")
record WordingRequest(
        @Schema(
                description =
                        "Thai: text with {variable} and {#if condition}…{#else if condition}…{#else}…{/if}, 2,000 "
                                + "characters at most; left out where the hub's wording is to stay")
        String ownTh,

        @Schema(description = "English, likewise") String ownEn) {
    Draft draft() {
        return new Draft(ownTh, ownEn);
    }
}
