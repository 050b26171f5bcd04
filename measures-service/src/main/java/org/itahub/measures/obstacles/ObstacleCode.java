package org.itahub.measures.obstacles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of obstacle; {@code NONE} says that there was none. */
public record ObstacleCode(
        @Schema(examples = "STAFF_SHORTAGE") String code,
        @Schema(examples = "บุคลากรไม่เพียงพอ") String nameTh,
        @Schema(examples = "Not enough staff") String nameEn) {}
