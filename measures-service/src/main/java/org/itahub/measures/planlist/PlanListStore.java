package org.itahub.measures.planlist;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.measures.progress.domain.Review;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Reads plans of many agencies: one statement finds a page, one more reads it. */
@ApplicationScoped
class PlanListStore {
    private final Sql sql;

    PlanListStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * A plan that the caller gets to see.
     *
     * @param allReports whether its reports too before they are accepted
     */
    record Shown(long id, PlanPlace place, boolean allReports) {}

    /**
     * The plan in force of each agency and year, or the newest where none was published and the caller may see it.
     *
     * @param plans whose plans the caller reads before they are published
     * @param reports whose reports the caller reads before they are accepted
     */
    List<Shown> find(PlanFilter filter, Reach plans, Reach reports, PlanPlace after, int atMost) {
        Statement statement = new Statement()
                .add("SELECT plan.id, a.code, plan.fiscal_year, ")
                .covers(reports)
                .add(" FROM agency_copy a CROSS JOIN LATERAL (SELECT DISTINCT ON (p.fiscal_year) p.*")
                .add(" FROM measures_plan p WHERE p.agency_code = a.code AND (p.state = 'PUBLISHED' OR ")
                .covers(plans)
                .add(")")
                .where(" AND p.fiscal_year = ?", filter.year().map(year -> year.value()))
                .add(" ORDER BY p.fiscal_year, p.state = 'PUBLISHED' DESC, p.plan_version DESC) plan")
                .add(" WHERE a.code >= ?", after.agencyCode())
                .add(" AND (a.code > ?", after.agencyCode())
                .add(" OR plan.fiscal_year > ?)", after.fiscalYear())
                .where(" AND a.province = ?", filter.province())
                .where(" AND a.code = ?", filter.agencyCode())
                .where(" AND plan.state = ?", filter.state().map(PlanState::name))
                .add(" ORDER BY a.code, plan.fiscal_year LIMIT ?", atMost);
        return sql.query(statement.text.toString(), PlanListStore::shown, statement.parameters.toArray());
    }

    /** The plans in their order, with the reports that the caller gets to see. */
    List<ListedPlan> read(List<Shown> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, ListedPlan> read = LinkedHashMap.newLinkedHashMap(wanted.size());
        sql.query(
                """
                SELECT p.id, a.code, a.name_th, a.name_en, a.province, p.fiscal_year, p.plan_version, p.state AS plan_state,
                       p.published_at, m.no, m.issue_no, m.title, r.quarter, r.review, r.state, r.percent, r.late
                FROM measures_plan p
                JOIN agency_copy a ON a.code = p.agency_code
                LEFT JOIN plan_measure m ON m.plan_id = p.id
                LEFT JOIN measure_progress r ON r.agency_code = p.agency_code AND r.fiscal_year = p.fiscal_year
                     AND r.measure_no = m.no AND (r.review = 'ACCEPTED' OR p.id = ANY (?))
                WHERE p.id = ANY (?)
                ORDER BY a.code, p.fiscal_year, m.position, r.quarter""",
                row -> add(row, read),
                ids(wanted.stream().filter(Shown::allReports).toList()),
                ids(wanted));
        return List.copyOf(read.values());
    }

    private static Object ids(List<Shown> plans) {
        return plans.stream().map(Shown::id).toArray(Long[]::new);
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(row.getLong(1), new PlanPlace(row.getString(2), row.getInt(3)), row.getBoolean(4));
    }

    private static ListedPlan add(ResultSet row, Map<Long, ListedPlan> read) throws SQLException {
        ListedPlan plan = read.get(row.getLong("id"));
        if (plan == null) {
            plan = plan(row);
            read.put(row.getLong("id"), plan);
        }
        List<ListedPlan.ListedMeasure> measures = plan.measures();
        int no = row.getInt("no");
        if (!row.wasNull() && (measures.isEmpty() || measures.getLast().no() != no)) {
            measures.add(new ListedPlan.ListedMeasure(
                    no, row.getObject("issue_no", Integer.class), row.getString("title"), new ArrayList<>()));
        }
        if (row.getString("review") != null) {
            measures.getLast().quarters().add(standing(row));
        }
        return plan;
    }

    private static ListedPlan plan(ResultSet row) throws SQLException {
        OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new ListedPlan(
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("province"),
                row.getInt("fiscal_year"),
                row.getInt("plan_version"),
                PlanState.valueOf(row.getString("plan_state")),
                publishedAt == null ? null : BangkokTime.of(publishedAt.toInstant()),
                new ArrayList<>());
    }

    private static ListedPlan.Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new ListedPlan.Standing(
                row.getInt("quarter"),
                Review.valueOf(row.getString("review")),
                state == null ? null : MeasureState.valueOf(state),
                row.getObject("percent", Integer.class),
                row.getBoolean("late"));
    }

    /** A statement that grows with its parameters. */
    private static final class Statement {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        Statement add(String part) {
            text.append(part);
            return this;
        }

        Statement add(String part, Object parameter) {
            text.append(part);
            parameters.add(parameter);
            return this;
        }

        /** Adds the part where its parameter is there. */
        Statement where(String part, Optional<?> parameter) {
            parameter.ifPresent(value -> add(part, value));
            return this;
        }

        Statement covers(Reach reach) {
            text.append("(? OR a.code = ANY (?) OR a.province = ANY (?))");
            parameters.add(reach.everywhere());
            parameters.add(reach.agencies().toArray(String[]::new));
            parameters.add(reach.provinces().toArray(String[]::new));
            return this;
        }
    }
}
