package org.itahub.platform.files;

/** Why a file is not taken or cannot be given back; in brackets what the words of the refusal may tell. */
public enum FileFault {
    /** The upload has no content. */
    EMPTY,
    /** {the most bytes} */
    TOO_LARGE,
    /** The content is of no known kind {the kinds that are taken}. */
    NOT_ACCEPTED,
    /** Name or media type contradict the content {the kind, what was claimed}. */
    MISMATCH,
    /** Programs lie within. */
    WITH_MACROS,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is cut off. */
    DAMAGED,
    /** It would unpack to far more than a document holds. */
    OVERPACKED,
    /** It is registered, but the storage does not have it {its number}. */
    CONTENT_MISSING,
    /** The storage does not answer. */
    STORAGE_UNAVAILABLE
}
