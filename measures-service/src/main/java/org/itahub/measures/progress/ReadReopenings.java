package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.Reopenings;
import org.itahub.platform.fiscal.FiscalYear;

/** Reads the reopenings of a quarter for those who may read what is not public. */
@ApplicationScoped
public class ReadReopenings {
    private static final String READ_SCOPE = "progress:read";

    private final AgencyAccess access;
    private final Reopenings reopenings;

    ReadReopenings(AgencyAccess access, Reopenings reopenings) {
        this.access = access;
        this.reopenings = reopenings;
    }

    /** Newest first. */
    public List<Reopenings.Stored> of(String agencyCode, FiscalYear year, String quarter, long beforeId, int atMost) {
        access.requireRead(agencyCode, READ_SCOPE);
        return reopenings.list(agencyCode, ReportedMeasures.quarter(quarter, year), beforeId, atMost);
    }
}
