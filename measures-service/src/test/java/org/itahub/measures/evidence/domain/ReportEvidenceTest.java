package org.itahub.measures.evidence.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class ReportEvidenceTest {
    private static final EvidenceLimits LIMITS = new EvidenceLimits(3, 60, 100);

    @Test
    void evidence_is_added_while_there_is_room_for_it() {
        assertEquals(new ReportEvidence.Adding.Possible(), report().adding(link("a"), LIMITS));
        assertEquals(
                new ReportEvidence.Adding.Possible(),
                report(file("1", 50), link("a")).adding(file("2", 50), LIMITS));
    }

    @Test
    void the_same_file_or_link_is_known_by_its_number() {
        ReportEvidence report = report(file("1", 50), link("a"));
        assertEquals(new ReportEvidence.Adding.Known(1), report.adding(file("1", 50), LIMITS));
        assertEquals(new ReportEvidence.Adding.Known(2), report.adding(link("a"), LIMITS));
        assertEquals(new ReportEvidence.Adding.Possible(), report.adding(link("1"), LIMITS));
        assertEquals(new ReportEvidence.Adding.Possible(), report.adding(file("a", 1), LIMITS));
    }

    @Test
    void there_is_no_room_for_more_pieces_than_the_limit() {
        ReportEvidence full = report(link("a"), link("b"), link("c"));
        assertEquals(new ReportEvidence.Adding.TooMany(3), full.adding(link("d"), LIMITS));
        assertEquals(new ReportEvidence.Adding.Known(1), full.adding(link("a"), LIMITS));
    }

    @Test
    void there_is_no_room_for_more_bytes_than_the_limit() {
        assertEquals(
                new ReportEvidence.Adding.TooLarge(100), report(file("1", 50)).adding(file("2", 51), LIMITS));
    }

    @Test
    void limits_leave_room_for_one_file_of_the_largest_size() {
        new EvidenceLimits(1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new EvidenceLimits(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new EvidenceLimits(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new EvidenceLimits(1, 2, 1));
    }

    @Test
    void evidence_has_a_place_under_its_report() {
        ReportKey key = new ReportKey("2650101", 9, new QuarterOf(new FiscalYear(2566), Quarter.values()[1]));
        assertEquals("agencies/2650101/plans/2566/measures/9/progress/2/evidence", key.evidencePath());
    }

    private static ReportEvidence report(Evidence... evidence) {
        List<Kept> kept = new ArrayList<>();
        for (Evidence each : evidence) {
            kept.add(new Kept(kept.size() + 1L, each, Instant.EPOCH));
        }
        return new ReportEvidence(kept);
    }

    private static Evidence link(String address) {
        return new Evidence.Link("title", address);
    }

    private static Evidence file(String sha256, long bytes) {
        return new Evidence.File("title", "name.pdf", FileType.PDF, bytes, sha256, "key");
    }
}
