package org.itahub.reporting.document;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.progress.ProgressSpan;
import org.itahub.reporting.document.progress.ProgressSpan.Scope;
import org.itahub.reporting.document.text.Language;

/**
 * Which document is wanted, and how.
 *
 * @param owner an agency's code or a province's Thai name
 * @param layout how a measures plan is laid out; means nothing to other kinds
 * @param span which part of the year quarterly progress is of; null for other kinds
 * @param quarter which quarter of a province is followed up; empty where the caller leaves it to us, and for other kinds
 */
public record DocumentRequest(
        String owner,
        DocumentKind kind,
        FiscalYear year,
        DocumentFormat format,
        Numerals numerals,
        PlanLayout layout,
        ProgressSpan span,
        Optional<Quarter> quarter,
        Language language) {

    /** How the document is wanted, as the caller wrote it; each may be null. */
    public record Wishes(String numerals, String layout, String quarter, String scope, String language) {
        /** As the document comes unasked. */
        public static final Wishes NONE = new Wishes(null, null, null, null, null);
    }

    /** Whose document is wanted. */
    public record Owner(DocumentKind.Subject subject, String name) {}

    /** A document of an agency's year. */
    public static DocumentRequest ofAgency(
            String code, String kind, String year, Wishes wishes, List<MediaType> accepted) {
        return of(new Owner(DocumentKind.Subject.AGENCY, code), kind, year, wishes, accepted);
    }

    /**
     * @param year a fiscal year, with or without a format's suffix
     * @param accepted what the caller accepts, most wanted first
     * @throws Problem 400, 404 or 406 where one of them does not do
     */
    public static DocumentRequest of(Owner owner, String kind, String year, Wishes wishes, List<MediaType> accepted) {
        DocumentKind wanted = DocumentKind.parse(kind, owner.subject())
                .orElseThrow(() ->
                        Problem.of(ReportingProblem.UNKNOWN_DOCUMENT_KIND, kind, DocumentKind.all(owner.subject())));
        Language language = language(wishes.language());
        int dot = year.indexOf('.');
        Optional<DocumentFormat> format = dot < 0
                ? DocumentFormat.byAccept(accepted, wanted.formats())
                : DocumentFormat.bySuffix(year.substring(dot + 1)).filter(wanted.formats()::contains);
        return new DocumentRequest(
                owner.name(),
                wanted,
                YearParameter.of(dot < 0 ? year : year.substring(0, dot)),
                format.orElseThrow(() -> Problem.of(PlatformProblem.NOT_ACCEPTABLE)),
                Numerals.wanted(wishes.numerals(), language),
                layout(wishes.layout(), wanted),
                span(wishes, wanted),
                quarter(wishes.quarter(), wanted),
                language);
    }

    private static Language language(String wish) {
        return wish == null
                ? Language.THAI
                : Language.parse(wish).orElseThrow(() -> InvalidParameter.named("language"));
    }

    private static PlanLayout layout(String wish, DocumentKind kind) {
        if (wish == null) {
            return PlanLayout.BY_INSTRUMENT;
        }
        return Optional.of(wish)
                .filter(given -> kind == DocumentKind.MEASURES_PLAN)
                .flatMap(PlanLayout::parse)
                .orElseThrow(() -> InvalidParameter.named("layout"));
    }

    private static ProgressSpan span(Wishes wishes, DocumentKind kind) {
        if (kind != DocumentKind.QUARTERLY_PROGRESS) {
            refuse(wishes.scope(), "scope");
            return null;
        }
        return new ProgressSpan(
                Optional.ofNullable(wishes.quarter())
                        .flatMap(Quarter::parse)
                        .orElseThrow(() -> InvalidParameter.named("quarter")),
                Optional.ofNullable(wishes.scope())
                        .map(wish -> Scope.parse(wish).orElseThrow(() -> InvalidParameter.named("scope")))
                        .orElse(Scope.QUARTER));
    }

    private static Optional<Quarter> quarter(String wish, DocumentKind kind) {
        if (kind == DocumentKind.PROVINCE_FOLLOW_UP && wish != null) {
            return Optional.of(Quarter.parse(wish).orElseThrow(() -> InvalidParameter.named("quarter")));
        }
        if (kind != DocumentKind.QUARTERLY_PROGRESS) {
            refuse(wish, "quarter");
        }
        return Optional.empty();
    }

    private static void refuse(String wish, String parameter) {
        if (wish != null) {
            throw InvalidParameter.named(parameter);
        }
    }
}
