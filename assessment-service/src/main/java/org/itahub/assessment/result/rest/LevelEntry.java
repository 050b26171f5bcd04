package org.itahub.assessment.result.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.LevelRule;

/** A level by its code and names. */
@Schema(name = "Level")
record LevelEntry(String code, String nameTh, String nameEn) {

    static LevelEntry of(LevelRule level) {
        return new LevelEntry(level.code(), level.name().th(), level.name().en());
    }
}
