package org.itahub.assessment.imports;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.ApiExample;
import org.itahub.embedded.test.Tokens;

/** Brings about the import that an example of the jobs' addresses needs, and sends it. */
public final class ExampleImports {

    private ExampleImports() {}

    public static boolean has(ApiExample example) {
        return example.operation().contains(Imports.JOBS + "/{id}");
    }

    public static void send(ApiExample example) {
        String agency = Api.newAgency();
        if (example.operation().endsWith("/cancel")) {
            sendWhileItRuns(example, agency);
        } else {
            example.sendAndVerify(Tokens.admin(), idOf(totals(agency)));
        }
    }

    /** The import waits for the row that somebody else holds. */
    private static void sendWhileItRuns(ApiExample example, String agency) {
        Api.enter(agency, 2563, "{\"total\": 80}").then().statusCode(201);
        try (Connection holder =
                        CDI.current().select(AgroalDataSource.class).get().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT 1 FROM assessment WHERE agency_code = '" + agency + "' FOR UPDATE");
            example.sendAndVerify(Tokens.admin(), idOf(totals(agency)));
            holder.rollback();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A total that is taken and one that is rejected. */
    private static Response totals(String agency) {
        String file = "agencyCode,fiscalYear,total\n%1$s,2563,88.98\n%1$s,2562,101\n".formatted(agency);
        return Imports.send(Tokens.admin(), "totals?mode=PARTIAL", Imports.CSV, file);
    }

    private static Map<String, String> idOf(Response response) {
        String job = response.header("Location");
        return Map.of("id", job.substring(job.lastIndexOf('/') + 1));
    }
}
