package org.itahub.assessment.imports.answers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.survey.SurveyProblem;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.sql.Sql;

/** The surveys that a caller may import sheets of, read once for a whole file: two queries whatever its length. */
@ApplicationScoped
class SurveyTargets {
    private static final String REACHED = "(? OR a.code = ANY (?) OR a.province = ANY (?))";

    private final Sql sql;
    private final Frameworks frameworks;
    private final Caller caller;

    SurveyTargets(AgroalDataSource dataSource, Frameworks frameworks, Caller caller) {
        this.sql = new Sql(dataSource);
        this.frameworks = frameworks;
        this.caller = caller;
    }

    /** A survey and how its sheets are laid out. */
    record Target(int survey, SheetLayout layout, SheetLine.Layout fast) {}

    private record Layouts(SheetLayout layout, SheetLine.Layout fast) {}

    private record Row(int id, String agency, String instrument, int frameworkVersion) {}

    /** The surveys of one year. */
    static final class OfYear {
        private final int fiscalYear;
        private final Set<String> agencies;
        private final Map<String, Map<String, Target>> surveys;

        OfYear(int fiscalYear, Set<String> agencies, Map<String, Map<String, Target>> surveys) {
            this.fiscalYear = fiscalYear;
            this.agencies = agencies;
            this.surveys = surveys;
        }

        /** @throws Problem 404 as a single call would have been answered */
        Target require(String agency, String instrument) {
            Target target = surveys.getOrDefault(agency, Map.of()).get(instrument);
            if (target == null) {
                throw agencies.contains(agency)
                        ? Problem.of(SurveyProblem.SURVEY_NOT_FOUND, agency, fiscalYear, instrument)
                        : Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, agency);
            }
            return target;
        }

        /** The survey, or null. */
        Target find(String agency, String instrument) {
            Map<String, Target> ofAgency = surveys.get(agency);
            return ofAgency == null ? null : ofAgency.get(instrument);
        }
    }

    OfYear of(int fiscalYear) {
        Reach reach = caller.reach();
        Object[] reached = {
            reach.everywhere(),
            reach.agencies().toArray(String[]::new),
            reach.provinces().toArray(String[]::new)
        };
        Set<String> agencies = new HashSet<>(
                sql.query("SELECT a.code FROM agency a WHERE " + REACHED, row -> row.getString(1), reached));
        List<Row> rows = sql.query(
                """
                SELECT s.id, s.agency_code, s.instrument, s.framework_version
                FROM survey s JOIN agency a ON a.code = s.agency_code
                WHERE""" + " " + REACHED + " AND s.fiscal_year = ?",
                row -> new Row(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)),
                reached[0],
                reached[1],
                reached[2],
                fiscalYear);
        Map<String, Layouts> layouts = new HashMap<>();
        Map<String, Map<String, Target>> surveys = new HashMap<>();
        for (Row row : rows) {
            Layouts of = layouts.computeIfAbsent(
                    row.frameworkVersion + " " + row.instrument, key -> layouts(fiscalYear, row));
            surveys.computeIfAbsent(row.agency, key -> new HashMap<>())
                    .put(row.instrument, new Target(row.id, of.layout, of.fast));
        }
        return new OfYear(fiscalYear, agencies, surveys);
    }

    private Layouts layouts(int fiscalYear, Row row) {
        Framework framework =
                frameworks.pinned(fiscalYear, row.frameworkVersion).framework();
        SheetLayout layout =
                SheetLayout.of(framework, framework.instrument(row.instrument).orElseThrow());
        return new Layouts(layout, new SheetLine.Layout(layout));
    }
}
