package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.reporting.document.pdf.PdfText;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final WarmUp warmUp = new WarmUp(Rendering.RENDER);

    @Test
    void what_is_written_before_anybody_asks_is_a_whole_document_in_every_format() {
        String text = PdfText.of(warmUp.written(DocumentFormat.PDF));

        assertTrue(text.contains("แผนมาตรการ") && text.contains("measures-plan"), text);
        List<Integer> empty = DocumentFormat.WRITTEN.stream()
                .map(format -> warmUp.written(format).length)
                .filter(length -> length < 200)
                .toList();
        assertEquals(List.of(), empty);
    }
}
