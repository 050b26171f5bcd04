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
 * @param span which part of the year it is of; empty where it is of all of it, and where the caller leaves it to us which
 *     quarter of a province is followed up
 */
public record DocumentRequest(
        String owner,
        DocumentKind kind,
        FiscalYear year,
        DocumentFormat format,
        Numerals numerals,
        PlanLayout layout,
        Optional<ProgressSpan> span,
        Language language) {

    /** How the document is wanted, as the caller wrote it; each may be null. */
    public record Wishes(String numerals, String layout, String quarter, String scope, String language) {
        /** As the document comes unasked. */
        public static final Wishes NONE = new Wishes(null, null, null, null, null);

        /** That part of the year, else as it comes unasked. */
        public static Wishes of(ProgressSpan span) {
            String scope = span.scope() == Scope.QUARTER ? null : span.scope().value();
            return new Wishes(null, null, Integer.toString(span.quarter().number()), scope, null);
        }
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
        Suffixed end = Suffixed.of(year);
        Optional<DocumentFormat> format = end.suffix().isEmpty()
                ? DocumentFormat.byAccept(accepted, wanted.formats())
                : DocumentFormat.bySuffix(end.suffix().substring(1)).filter(wanted.formats()::contains);
        return new DocumentRequest(
                owner.name(),
                wanted,
                YearParameter.of(end.name()),
                format.orElseThrow(() -> Problem.of(PlatformProblem.NOT_ACCEPTABLE)),
                Numerals.wanted(wishes.numerals(), language),
                layout(wishes.layout(), wanted),
                span(wishes, wanted),
                language);
    }

    /**
     * Which document it is.
     *
     * @throws Problem 400 where the quarter is left to us: another day it would be another document
     */
    public DocumentKey key() {
        if (kind == DocumentKind.PROVINCE_FOLLOW_UP && span.isEmpty()) {
            throw InvalidParameter.named("quarter");
        }
        return new DocumentKey(owner, kind, year.value(), span);
    }

    /** The same of that part of the year. */
    DocumentRequest of(ProgressSpan part) {
        return new DocumentRequest(owner, kind, year, format, numerals, layout, Optional.of(part), language);
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

    private static Optional<ProgressSpan> span(Wishes wishes, DocumentKind kind) {
        Optional<Quarter> quarter = Optional.ofNullable(wishes.quarter())
                .map(wish -> Quarter.parse(wish).orElseThrow(() -> InvalidParameter.named("quarter")));
        return switch (kind) {
            case QUARTERLY_PROGRESS ->
                Optional.of(new ProgressSpan(
                        quarter.orElseThrow(() -> InvalidParameter.named("quarter")), scope(wishes.scope())));
            case PROVINCE_FOLLOW_UP -> {
                refuse(wishes.scope(), "scope");
                yield quarter.map(asked -> new ProgressSpan(asked, Scope.QUARTER));
            }
            case YEARLY_REPORT, RESULT_ANALYSIS, MEASURES_PLAN, PROGRESS_REPORT, INFOGRAPHIC, PROVINCE_SUMMARY -> {
                refuse(wishes.scope(), "scope");
                refuse(wishes.quarter(), "quarter");
                yield Optional.empty();
            }
        };
    }

    private static Scope scope(String wish) {
        return wish == null ? Scope.QUARTER : Scope.parse(wish).orElseThrow(() -> InvalidParameter.named("scope"));
    }

    private static void refuse(String wish, String parameter) {
        if (wish != null) {
            throw InvalidParameter.named(parameter);
        }
    }
}
