package org.itahub.bench.workload;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.itahub.bench.data.Assessed;

/** Open data: each province's statistics of five years, and the results of the nation page by page. */
public final class StatisticsWorkload extends ReadingWorkload {
    private final int agencies;

    public StatisticsWorkload(Bed bed) throws IOException {
        super(pages(bed), 0.35);
        this.agencies = bed.assessed().agencies();
    }

    private static Pages pages(Bed bed) throws IOException {
        int port = bed.assessment().port();
        List<Pages.Page> pages =
                new ArrayList<>(Pages.walk(port, "/api/v1/results?fiscalYear=" + Assessed.COUNTED, Integer.MAX_VALUE));
        String years = "?from=" + Assessed.YEARS.getFirst() + "&to=" + Assessed.YEARS.getLast();
        for (String province : bed.assessed().provinces()) {
            String name = URLEncoder.encode(province, StandardCharsets.UTF_8).replace("+", "%20");
            pages.add(Pages.read(port, "/api/v1/provinces/" + name + "/statistics" + years));
        }
        return new Pages(port, Duration.ofSeconds(bed.size().pageSeconds()), pages);
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String what() {
        return String.format(
                "each province's statistics of five years and the national list of %,d results page by page, %d"
                        + " connections; limit: a plain server answers the same bytes",
                agencies, Pages.CONNECTIONS);
    }

    @Override
    public String unit() {
        return "pages";
    }
}
