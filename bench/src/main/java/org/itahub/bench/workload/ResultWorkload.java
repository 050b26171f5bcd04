package org.itahub.bench.workload;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.itahub.bench.data.Assessed;

/** The public reads published results, one at a time. */
public final class ResultWorkload extends ReadingWorkload {
    private static final int RESULTS = 200;

    public ResultWorkload(Bed bed) throws IOException {
        super(pages(bed), 0.6);
    }

    private static Pages pages(Bed bed) throws IOException {
        int port = bed.assessment().port();
        List<Pages.Page> results = new ArrayList<>();
        List<String> codes = bed.assessed().codes();
        for (String code : codes.subList(0, Math.min(RESULTS, codes.size()))) {
            results.add(Pages.read(port, "/api/v1/agencies/" + code + "/assessments/" + Assessed.COUNTED));
        }
        return new Pages(port, Duration.ofSeconds(bed.size().pageSeconds()), results);
    }

    @Override
    public String name() {
        return "result";
    }

    @Override
    public String what() {
        return "a published result of an agency, " + Pages.CONNECTIONS
                + " connections; limit: a plain server answers the same bytes";
    }

    @Override
    public String unit() {
        return "results";
    }
}
