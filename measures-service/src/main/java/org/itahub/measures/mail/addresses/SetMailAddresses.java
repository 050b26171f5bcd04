package org.itahub.measures.mail.addresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/**
 * Sets where mail to an agency's or a province's recipients goes. The audit trail, which nobody can shorten, learns how
 * many addresses there are and none of them: they may be a person's.
 */
@ApplicationScoped
public class SetMailAddresses {
    private static final String ACTION = "mail-addresses.set";

    private final AgencyAccess agencies;
    private final AddressBooks books;
    private final AuditTrail audit;

    SetMailAddresses(AgencyAccess agencies, AddressBooks books, AuditTrail audit) {
        this.agencies = agencies;
        this.books = books;
        this.audit = audit;
    }

    /** @param ifMatch needed to replace a book, not to set the first */
    @Transactional
    AddressBook.Stored ofAgency(String code, AddressBook book, String ifMatch) {
        Agency agency = agencies.reached(code);
        return set(AddressBook.Owner.agency(code), book, ifMatch, code, agency.province());
    }

    /** @param ifMatch needed to replace a book, not to set the first */
    @Transactional
    AddressBook.Stored ofProvince(String province, AddressBook book, String ifMatch) {
        agencies.requireProvince(province);
        return set(AddressBook.Owner.province(province), book, ifMatch, null, province);
    }

    private AddressBook.Stored set(
            AddressBook.Owner owner, AddressBook book, String ifMatch, String agencyCode, String province) {
        Optional<AddressBook.Stored> before = books.find(owner);
        before.ifPresent(stored -> ETags.requireMatch(ifMatch, stored.version()));
        boolean kept =
                before.isPresent() ? books.replace(owner, book, before.get().version()) : books.insert(owner, book);
        if (!kept) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
        audit.record(AuditEntry.of(
                ACTION,
                (agencyCode == null ? "provinces/" + province : "agencies/" + agencyCode) + "/mail-addresses",
                agencyCode,
                province,
                before.map(stored -> stored.book().counts()).orElse(null),
                book.counts()));
        return new AddressBook.Stored(
                book, before.map(stored -> stored.version() + 1).orElse(0L));
    }
}
