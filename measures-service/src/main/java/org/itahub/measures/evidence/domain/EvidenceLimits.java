package org.itahub.measures.evidence.domain;

/**
 * How much evidence is taken.
 *
 * @param perReport how many pieces a report may have, links and files
 * @param bytesPerFile the largest file
 * @param bytesPerReport the files of a report together
 */
public record EvidenceLimits(int perReport, long bytesPerFile, long bytesPerReport) {
    /** @throws IllegalArgumentException if no file at all could be taken */
    public EvidenceLimits {
        if (perReport < 1 || bytesPerFile < 1 || bytesPerReport < bytesPerFile) {
            throw new IllegalArgumentException("A report must be able to have one file of the largest size");
        }
    }
}
