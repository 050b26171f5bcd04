package org.itahub.assessment.imports.answers;

import java.util.List;
import java.util.Map;

/**
 * A sheet as a file has it.
 *
 * @param sheet the file's own reference of the sheet, by which it is known again
 * @param answers by item code the codes of the steps chosen, one for each part of the item in turn
 */
record SheetRecord(String agency, String instrument, String sheet, Map<String, List<String>> answers) {

    SheetRecord {
        answers = answers == null ? Map.of() : answers;
    }
}
