package org.itahub.measures.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
    /** What is understood in both of two years that follow one another names neither, and no 29 February. */
    private static final FiscalYear ONE_YEAR = new FiscalYear(2566);

    private static final Wording OF_ONE_YEAR = Wording.of(
            "ต้องไม่ระบุปี และใช้ได้กับแผนทุกปี เช่น ม.ค. - มี.ค. หรือ ไตรมาสที่ 2",
            "Name no year: the period holds in plans of any year, such as ม.ค. - มี.ค. or ไตรมาสที่ 2");
    private static final Wording YEARS_REVERSED =
            Wording.of("ปีสุดท้ายต้องไม่มาก่อนปีแรก", "The last year is not before the first");

    private final MeasureLibrary library;
    private final AuditTrail audit;

    KeepEntry(MeasureLibrary library, AuditTrail audit) {
        this.library = library;
        this.audit = audit;
    }

    /**
     * @param ifMatch needed to replace an entry, not for a new one; replacing one that was withdrawn offers it again
     * @throws Problem 422 {@code library-entry-invalid} with its faults
     */
    @Transactional
    public StoredEntry put(LibraryEntry entry, String ifMatch) {
        requireValid(entry);
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

    private static void requireValid(LibraryEntry entry) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < entry.items().size(); i++) {
            if (entry.items().get(i).reversed()) {
                faults.add(new Fault("/items/" + i + "/lastYear", "library-years-reversed", YEARS_REVERSED));
            }
        }
        periodFault(entry.period()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Problem.of(LibraryProblem.LIBRARY_ENTRY_INVALID).with(faults);
        }
    }

    private static Optional<Fault> periodFault(String period) {
        PeriodReading one = PeriodPhrase.read(period, ONE_YEAR);
        PeriodReading next = PeriodPhrase.read(period, ONE_YEAR.next());
        if (one instanceof PeriodReading.Refused refused && next instanceof PeriodReading.Refused) {
            return Optional.of(new Fault("/period", refused.fault().code(), Wording.of(refused.th(), refused.en())));
        }
        return one instanceof PeriodReading.Refused || next instanceof PeriodReading.Refused
                ? Optional.of(new Fault("/period", "library-period-of-one-year", OF_ONE_YEAR))
                : Optional.empty();
    }

    private void record(String action, String code, LibraryEntry before, LibraryEntry after) {
        audit.record(AuditEntry.of(action, "measure-library/" + code, null, null, before, after));
    }
}
