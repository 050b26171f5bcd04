package org.itahub.measures.obstacles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of obstacle; {@code NONE} says that there was none. */
@Schema(examples = """
        {"code": "STAFF_SHORTAGE", "nameTh": "บุคลากรไม่เพียงพอ", "nameEn": "Not enough staff"}""")
public record ObstacleCode(String code, String nameTh, String nameEn) {}
