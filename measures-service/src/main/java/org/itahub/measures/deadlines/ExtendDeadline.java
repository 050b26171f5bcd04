package org.itahub.measures.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.domain.Extension;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.problem.Problem;

/** Gives an agency more time for a quarter; what was submitted late before stays late. */
@ApplicationScoped
public class ExtendDeadline {
    private final AgencyAccess access;
    private final Deadlines deadlines;
    private final Extensions extensions;
    private final AuditTrail audit;
    private final Clock clock;

    ExtendDeadline(AgencyAccess access, Deadlines deadlines, Extensions extensions, AuditTrail audit, Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Extensions.Stored of(String agencyCode, QuarterOf quarter, LocalDate until, String reason) {
        Agency agency = access.reached(agencyCode);
        QuarterDeadline before = deadlines.at(agencyCode, quarter);
        Extension extension =
                switch (Extension.of(quarter, until, reason, before.ordinary(), LocalDate.now(clock))) {
                    case Extension.Extending.Extended extended -> extended.extension();
                    case Extension.Extending.NotLater notLater ->
                        throw Problem.of(DeadlineProblem.EXTENSION_NOT_LATER, notLater.dueDate());
                    case Extension.Extending.Past past ->
                        throw Problem.of(DeadlineProblem.EXTENSION_PAST, past.today());
                    case Extension.Extending.TooFar tooFar ->
                        throw Problem.of(DeadlineProblem.EXTENSION_TOO_FAR, tooFar.last());
                };
        Extensions.Stored stored =
                extensions.insert(agencyCode, extension, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.record(new AuditEntry(
                "deadline.extend",
                "agencies/" + agencyCode + "/deadlines/" + quarter.year(),
                agency.code(),
                agency.province(),
                before.extension(),
                extension,
                extension.reason()));
        return stored;
    }
}
