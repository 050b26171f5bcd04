package org.itahub.reporting.document;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.YearParameter;

/** Which document is wanted, and how. */
public record DocumentRequest(
        String agencyCode, String kind, FiscalYear year, DocumentFormat format, Numerals numerals) {
    /** The kinds that can be had; more come with later issues. */
    public static final String YEARLY_REPORT = "yearly-report";

    /**
     * @param year a fiscal year, with or without a format's suffix
     * @param numerals {@code thai}, {@code arabic} or null
     * @param accepted what the caller accepts, most wanted first
     * @throws Problem 400, 404 or 406 where one of them does not do
     */
    public static DocumentRequest of(
            String agencyCode, String kind, String year, String numerals, List<MediaType> accepted) {
        if (!kind.equals(YEARLY_REPORT)) {
            throw Problem.of(ReportingProblem.UNKNOWN_DOCUMENT_KIND, kind, YEARLY_REPORT);
        }
        int dot = year.indexOf('.');
        var format = dot < 0 ? DocumentFormat.byAccept(accepted) : DocumentFormat.bySuffix(year.substring(dot + 1));
        return new DocumentRequest(
                agencyCode,
                kind,
                YearParameter.of(dot < 0 ? year : year.substring(0, dot)),
                format.orElseThrow(() -> Problem.of(PlatformProblem.NOT_ACCEPTABLE)),
                numerals == null ? Numerals.THAI : Numerals.parse(numerals).orElseThrow(() -> invalid("numerals")));
    }

    private static Problem invalid(String parameter) {
        var type = PlatformProblem.INVALID_VALUE;
        return Problem.of(type, parameter).with(List.of(new Fault(parameter, type.code(), type.title())));
    }
}
