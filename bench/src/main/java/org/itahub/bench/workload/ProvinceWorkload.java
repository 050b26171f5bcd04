package org.itahub.bench.workload;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.bench.data.Nation;
import org.itahub.embedded.DemoUser;

/** A province's office reads its plans and its reminders in turn, page by page, from many screens at once. */
public final class ProvinceWorkload extends ReadingWorkload {
    private final int agencies;

    public ProvinceWorkload(Bed bed) throws IOException {
        super(pages(bed), 0.35);
        this.agencies = bed.nation().inProvince();
    }

    private static Pages pages(Bed bed) throws IOException {
        String token = bed.bearer(
                new DemoUser("officer-of-the-province", List.of("hub-officer"), List.of(), List.of(Nation.PROVINCE)));
        String province = URLEncoder.encode(Nation.PROVINCE, StandardCharsets.UTF_8);
        String filter = "?fiscalYear=" + Nation.YEAR + "&province=" + province;
        int port = bed.measures().port();
        List<Pages.Page> plans = Pages.walk(port, "/api/v1/plans" + filter, Integer.MAX_VALUE, token);
        List<Pages.Page> reminders = Pages.walk(port, "/api/v1/reminders" + filter, Integer.MAX_VALUE, token);
        List<Pages.Page> inTurn = IntStream.range(0, Math.max(plans.size(), reminders.size()))
                .boxed()
                .flatMap(no -> Stream.of(plans.get(no % plans.size()), reminders.get(no % reminders.size())))
                .toList();
        return new Pages(port, Duration.ofSeconds(bed.size().pageSeconds()), inTurn, token);
    }

    @Override
    public String name() {
        return "province";
    }

    @Override
    public String what() {
        return String.format(
                "a province's plans and reminders (%d agencies, %d measures, 4 quarters) page by page, %d connections;"
                        + " limit: a plain server answers the same bytes",
                agencies, Nation.MEASURES, Pages.CONNECTIONS);
    }

    @Override
    public String unit() {
        return "pages";
    }
}
