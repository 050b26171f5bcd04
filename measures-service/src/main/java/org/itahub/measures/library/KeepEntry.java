package org.itahub.measures.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.library.domain.LibraryEntry;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Adds, replaces and withdraws entries of the library; what the hub changed no new edition overwrites. */
@ApplicationScoped
public class KeepEntry {
    /** A phrase without a year is understood in every year or in none. */
    private static final FiscalYear ANY_YEAR = new FiscalYear(2566);

    private final MeasureLibrary library;
    private final AuditTrail audit;

    KeepEntry(MeasureLibrary library, AuditTrail audit) {
        this.library = library;
        this.audit = audit;
    }

    /** @param ifMatch needed to replace an entry, not for a new one; replacing one that was withdrawn offers it again */
    @Transactional
    public StoredEntry put(LibraryEntry entry, String ifMatch) {
        requirePeriodUnderstood(entry);
        Optional<StoredEntry> before = library.find(entry.code());
        before.ifPresent(stored -> ETags.requireMatch(ifMatch, stored.version()));
        boolean kept =
                before.isPresent() ? library.replace(entry, false, before.get().version()) : library.insert(entry);
        requireKept(kept);
        record("library-entry.set", entry.code(), before.map(StoredEntry::entry).orElse(null), entry);
        return new StoredEntry(
                entry, false, true, before.map(stored -> stored.version() + 1).orElse(0L));
    }

    /** @throws Problem 404 {@code library-entry-not-found} */
    @Transactional
    public void withdraw(String code, String ifMatch) {
        StoredEntry before = library.find(code)
                .filter(stored -> !stored.withdrawn())
                .orElseThrow(() -> Problem.of(LibraryProblem.LIBRARY_ENTRY_NOT_FOUND, code));
        ETags.requireMatch(ifMatch, before.version());
        requireKept(library.replace(before.entry(), true, before.version()));
        record("library-entry.withdraw", code, before.entry(), null);
    }

    private static void requireKept(boolean kept) {
        if (!kept) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
    }

    private static void requirePeriodUnderstood(LibraryEntry entry) {
        if (PeriodPhrase.read(entry.period(), ANY_YEAR) instanceof PeriodReading.Refused refused) {
            throw Problem.of(LibraryProblem.LIBRARY_ENTRY_INVALID)
                    .with(List.of(
                            new Fault("/period", refused.fault().code(), Wording.of(refused.th(), refused.en()))));
        }
    }

    private void record(String action, String code, LibraryEntry before, LibraryEntry after) {
        audit.record(AuditEntry.of(action, "measure-library/" + code, null, null, before, after));
    }
}
