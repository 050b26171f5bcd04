package org.itahub.reporting.documentset;

import static org.itahub.reporting.documentset.Sets.asked;
import static org.itahub.reporting.documentset.Sets.followed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long the set of a province of 350 agencies takes, and how much of the heap is still in use after collections while it
 * is written. A tool, not a test: time is no property of the code alone. {@code -Dtest=ProvinceSetTime -Dmeasure=true} runs it.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "measure", matches = "true")
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class ProvinceSetTime {
    private static final String PROVINCE = "บุรีรัมย์";
    private static final String FIRST = "2310000";
    private static final int OTHERS = 349;

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void the_set_of_350_agencies() throws InterruptedException {
        readModel.given(
                readModel.agency(FIRST, "องค์การบริหารส่วนตำบลบ้านน้ำปี้", PROVINCE),
                readModel.result(FIRST, 2565, 1, 96.99, "AA"),
                readModel.publishedPlan(FIRST),
                readModel.progress(FIRST, 0),
                readModel.progress(FIRST, 1),
                readModel.progress(FIRST, 2),
                readModel.progress(FIRST, 3),
                readModel.progress(FIRST, 4));
        copies();
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            String job = asked(PROVINCE).header("Location");
            long most = 0;
            while (!followed(job).getString("state").equals("DONE")) {
                most = Math.max(most, afterCollection());
                Thread.sleep(250);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            assertEquals(List.of(), followed(job).getList("failures"));
            System.out.printf(
                    Locale.ROOT,
                    "%d documents in %.1f s, %.1f ms each; %.1f MB packed; at most %.0f MB of heap after a collection%n",
                    followed(job).getInt("documents.of"),
                    seconds,
                    1000 * seconds / followed(job).getInt("documents.of"),
                    followed(job).getInt("bytes") / 1e6,
                    most / 1e6);
        }
    }

    /** The agency's rows once for each of the others. */
    private void copies() {
        Sql sql = new Sql(dataSource);
        for (String table :
                List.of("agency_copy", "published_result", "plan_state", "published_plan", "progress_report")) {
            String code = table.equals("agency_copy") ? "code" : "agency_code";
            sql.update("""
                    INSERT INTO %1$s SELECT copy.* FROM %1$s AS original
                    CROSS JOIN generate_series(1, ?) AS number
                    CROSS JOIN LATERAL jsonb_populate_record(
                        original, jsonb_build_object('%2$s', (original.%2$s::int + number)::text)) AS copy
                    WHERE original.%2$s = ?""".formatted(table, code), OTHERS, FIRST);
        }
    }

    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
