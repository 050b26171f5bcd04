package org.itahub.assessment.survey.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.survey.Survey;
import org.itahub.assessment.survey.SurveyTerms;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Reads and writes surveys. */
@ApplicationScoped
public class SurveyStore {

    private static final String WITHIN_REACH = " " + """
            AND (? OR s.agency_code = ANY (?)
                OR EXISTS (SELECT FROM agency a WHERE a.code = s.agency_code AND a.province = ANY (?)))""";

    private final Sql sql;

    SurveyStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Optional<Survey> find(String agencyCode, int fiscalYear, String instrument, Reach reach) {
        return sql
                .query(
                        "SELECT s.* FROM survey s WHERE agency_code = ? AND fiscal_year = ? AND instrument = ?"
                                + WITHIN_REACH,
                        SurveyStore::survey,
                        agencyCode,
                        fiscalYear,
                        instrument,
                        reach.everywhere(),
                        reach.agencies().toArray(String[]::new),
                        reach.provinces().toArray(String[]::new))
                .stream()
                .findFirst();
    }

    /** The surveys of an agency's year, by instrument. */
    public List<Survey> ofYear(String agencyCode, int fiscalYear, Reach reach) {
        return sql.query(
                "SELECT s.* FROM survey s WHERE agency_code = ? AND fiscal_year = ?" + WITHIN_REACH
                        + " ORDER BY instrument",
                SurveyStore::survey,
                agencyCode,
                fiscalYear,
                reach.everywhere(),
                reach.agencies().toArray(String[]::new),
                reach.provinces().toArray(String[]::new));
    }

    /** The surveys whose open link ends in this key: one or none. */
    public Optional<Survey> byLink(String linkKey) {
        return sql.query("SELECT * FROM survey WHERE link_key = ?", SurveyStore::survey, linkKey).stream()
                .findFirst();
    }

    /** The survey, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Survey> lock(String agencyCode, int fiscalYear, String instrument) {
        return sql
                .query(
                        "SELECT * FROM survey WHERE agency_code = ? AND fiscal_year = ? AND instrument = ? FOR UPDATE",
                        SurveyStore::survey,
                        agencyCode,
                        fiscalYear,
                        instrument)
                .stream()
                .findFirst();
    }

    /** Adds a survey without a link; empty if somebody else has added it meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Survey> add(
            String agencyCode, int fiscalYear, String instrument, int frameworkVersion, SurveyTerms terms) {
        return sql
                .query(
                        """
                        INSERT INTO survey (agency_code, fiscal_year, instrument, framework_version, stakeholders,
                            opens_on, closes_on, short_code, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING RETURNING *""",
                        SurveyStore::survey,
                        agencyCode,
                        fiscalYear,
                        instrument,
                        frameworkVersion,
                        terms.stakeholders(),
                        terms.opensOn(),
                        terms.closesOn(),
                        terms.shortCode().orElse(null))
                .stream()
                .findFirst();
    }

    /** Writes terms, link and version of a survey. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Survey survey) {
        sql.update(
                """
                UPDATE survey SET stakeholders = ?, opens_on = ?, closes_on = ?, short_code = ?, link_key = ?, version = ?
                WHERE id = ?""",
                survey.terms().stakeholders(),
                survey.terms().opensOn(),
                survey.terms().closesOn(),
                survey.terms().shortCode().orElse(null),
                survey.linkKey().orElse(null),
                survey.version(),
                survey.id());
    }

    static Survey survey(ResultSet row) throws SQLException {
        return new Survey(
                row.getInt("id"),
                row.getString("agency_code"),
                row.getInt("fiscal_year"),
                row.getString("instrument"),
                row.getInt("framework_version"),
                new SurveyTerms(
                        row.getInt("stakeholders"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        Optional.ofNullable(row.getString("short_code"))),
                Optional.ofNullable(row.getString("link_key")),
                row.getLong("version"));
    }
}
