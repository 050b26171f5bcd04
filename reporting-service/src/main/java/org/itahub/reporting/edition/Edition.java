package org.itahub.reporting.edition;

import java.time.OffsetDateTime;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.FileName;
import org.itahub.reporting.document.Numerals;

/**
 * What is known of an edition beside its content.
 *
 * @param id by which a copy names it: short, without a meaning
 * @param document of which document it is an edition
 * @param number 1, 2, … of its document
 * @param ownerName the agency's or the province's, as the document gives it
 * @param issuedBy a post, never a person
 * @param reason why it was issued; null where none was given
 * @param fileName of its document, whatever the edition and the format
 * @param sha256 of its PDF, in hexadecimal digits; null only while that is being set
 * @param newest the number of its document's newest edition
 */
public record Edition(
        String id,
        DocumentKey document,
        int number,
        String ownerName,
        OffsetDateTime issuedAt,
        String issuedBy,
        String reason,
        Numerals numerals,
        FileName fileName,
        String sha256,
        int newest) {

    /** False once a newer one took its place. */
    public boolean isNewest() {
        return number == newest;
    }

    /** Below its document's place in the API. */
    public String place() {
        return "/editions/" + number;
    }

    /** The same, once its PDF is set. */
    Edition withSha256(String hash) {
        return new Edition(
                id, document, number, ownerName, issuedAt, issuedBy, reason, numerals, fileName, hash, newest);
    }
}
