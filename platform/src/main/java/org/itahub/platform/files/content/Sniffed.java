package org.itahub.platform.files.content;

import org.itahub.platform.files.domain.FileType;

/** What a look into a file told. */
public sealed interface Sniffed {
    record Recognised(FileType type) implements Sniffed {}

    /** None of the kinds that are taken. */
    record Unknown() implements Sniffed {}

    record Empty() implements Sniffed {}

    /** It begins like one of the kinds, but is not whole. */
    record Damaged() implements Sniffed {}

    /** An Office file that brings programs along. */
    record WithMacros() implements Sniffed {}

    /** An Office file that opens with a password only. */
    record Encrypted() implements Sniffed {}

    /** An archive that would unpack to far more than a document holds. */
    record Overpacked() implements Sniffed {}
}
