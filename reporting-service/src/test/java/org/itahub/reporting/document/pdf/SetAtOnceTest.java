package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.html.DocumentPages;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Document;
import org.junit.jupiter.api.Test;

/** What documents share — faces, shaped letters, protected terms — is no document's own. */
class SetAtOnceTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 6;

    private static final List<Document> DOCUMENTS = List.of(
            Samples.phitsanulok().report(),
            PlanSamples.fortySteps().document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI));

    @Test
    void documents_that_are_set_at_the_same_time_are_as_each_alone() throws Exception {
        List<String> alone = DOCUMENTS.stream().map(SetAtOnceTest::set).toList();
        List<Callable<String>> work = IntStream.range(0, THREADS * ROUNDS)
                .<Callable<String>>mapToObj(number -> () -> set(DOCUMENTS.get(number % DOCUMENTS.size())))
                .toList();

        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<String>> together = threads.invokeAll(work);
            for (int number = 0; number < together.size(); number++) {
                assertEquals(
                        alone.get(number % DOCUMENTS.size()),
                        together.get(number).get());
            }
        }
    }

    private static String set(Document document) {
        return PdfText.runs(Typesetting.TYPESETTER.typeset(
                        DocumentPages.of(document, Numerals.THAI, Typesetting.LETTERING)))
                .toString();
    }
}
