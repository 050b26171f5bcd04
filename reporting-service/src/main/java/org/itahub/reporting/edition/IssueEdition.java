package org.itahub.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.document.DefineDocument;
import org.itahub.reporting.document.Definition;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.FileName;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.province.WatchedProvinces;

/** Issues what a document says at this moment as its next edition. */
@ApplicationScoped
public class IssueEdition {
    private final DefineDocument definitions;
    private final Editions editions;
    private final EditionDocuments documents;
    private final AgencyCopies agencies;
    private final WatchedProvinces watched;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    IssueEdition(
            DefineDocument definitions,
            Editions editions,
            EditionDocuments documents,
            AgencyCopies agencies,
            WatchedProvinces watched,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.definitions = definitions;
        this.editions = editions;
        this.documents = documents;
        this.agencies = agencies;
        this.watched = watched;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param post of who issues it; @param reason why; each may be null */
    public record Told(String post, String reason) {}

    /** Whose edition the audit trail says it is; @param agencyCode null where it is the province's */
    private record Owner(String agencyCode, String province) {}

    /** @param created false where the newest edition says the same already, so that there was none to issue */
    public record Issued(Edition edition, boolean created) {}

    /**
     * Two who issue at the same time get one edition if they say the same, else one number after the other.
     *
     * @throws Problem 404 for an agency or a province out of reach and where nothing is published; 503 where too many are being set
     */
    @Transactional
    public Issued issue(DocumentRequest wanted, Told told) {
        Owner owner = reached(wanted);
        DocumentKey document = wanted.key();
        while (true) {
            Definition definition = definitions.of(wanted);
            Document content = definition.said();
            Optional<Edition> newest = editions.newest(document);
            if (newest.isPresent() && says(newest.get(), content, wanted)) {
                return new Issued(newest.get(), false);
            }
            int number = newest.map(Edition::number).orElse(0) + 1;
            Edition unhashed = edition(document, number, content, wanted, told);
            byte[] pdf = documents.typeset(unhashed, definition);
            Edition edition = unhashed.withSha256(Sha256.hex(pdf));
            if (editions.keep(edition, content, pdf)) {
                record(edition, owner);
                return new Issued(edition, true);
            }
        }
    }

    private Owner reached(DocumentRequest wanted) {
        return switch (wanted.kind().subject()) {
            case AGENCY ->
                agencies.find(wanted.owner())
                        .filter(known -> caller.reach().covers(known.code(), known.province()))
                        .map(known -> new Owner(known.code(), known.province()))
                        .orElseThrow(() -> Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, wanted.owner()));
            case PROVINCE -> {
                watched.require(wanted.owner());
                yield new Owner(null, wanted.owner());
            }
        };
    }

    private boolean says(Edition newest, Document content, DocumentRequest wanted) {
        return newest.numerals() == wanted.numerals()
                && editions.content(newest).equals(content);
    }

    private Edition edition(DocumentKey document, int number, Document content, DocumentRequest wanted, Told told) {
        return new Edition(
                EditionIds.next(),
                document,
                number,
                content.owner(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                told.post() == null ? post() : told.post(),
                told.reason(),
                wanted.numerals(),
                FileName.of(wanted, content.owner()),
                null,
                number);
    }

    /** What the public is told of who issued it where that gave no post. */
    private String post() {
        return caller.has(Role.HUB_ADMIN)
                ? "ผู้ดูแลระบบ"
                : caller.has(Role.HUB_OFFICER) ? "เจ้าหน้าที่จังหวัด" : "เจ้าหน้าที่ของหน่วยงาน";
    }

    private void record(Edition edition, Owner owner) {
        var after = Map.of(
                "id", edition.id(),
                "number", edition.number(),
                "issuedBy", edition.issuedBy(),
                "numerals", edition.numerals(),
                "sha256", edition.sha256());
        audit.record(new AuditEntry(
                "edition.issue",
                edition.document().address(edition.place()),
                owner.agencyCode(),
                owner.province(),
                null,
                after,
                edition.reason()));
    }
}
