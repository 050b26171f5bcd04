package org.itahub.measures.evidence;

import java.util.Map;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.measures.Given;

/** For tests of other features: a report with a file of evidence; each gives its {@code code} and the file's {@code id}. */
public final class ReportWithFile {
    private ReportWithFile() {}

    public static Map<String, String> drafted() {
        String code = Given.draftedProgress();
        int id = Evidences.upload(code, "คู่มือ", "คู่มือ.pdf", SampleFiles.pdf())
                .path("id");
        return Map.of("code", code, "id", Integer.toString(id));
    }

    public static Map<String, String> accepted() {
        Map<String, String> report = drafted();
        Evidences.submit(report.get("code"));
        Evidences.accept(report.get("code"));
        return report;
    }
}
