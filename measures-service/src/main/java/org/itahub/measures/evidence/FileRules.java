package org.itahub.measures.evidence;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.measures.evidence.content.Sniffed;
import org.itahub.measures.evidence.content.Sniffer;
import org.itahub.measures.evidence.domain.FileName;
import org.itahub.measures.evidence.domain.FileType;
import org.itahub.measures.evidence.storage.StorageFailure;
import org.itahub.platform.problem.Problem;

/** Says what a received file is, or refuses it. */
final class FileRules {
    private static final String TAKEN =
            Arrays.stream(FileType.values()).map(Enum::name).collect(Collectors.joining(", "));

    private FileRules() {}

    /**
     * The kind that the content has, which name and media type may not contradict.
     *
     * @throws Problem 422 with a code of its own for each reason
     */
    static FileType typeOf(ReceivedFile file, String name, String claimedType) {
        FileType type =
                switch (sniffed(file)) {
                    case Sniffed.Recognised recognised -> recognised.type();
                    case Sniffed.Empty empty -> throw Problem.of(EvidenceProblem.EVIDENCE_FILE_EMPTY);
                    case Sniffed.Unknown unknown -> throw Problem.of(EvidenceProblem.EVIDENCE_TYPE_NOT_ACCEPTED, TAKEN);
                    case Sniffed.Damaged damaged -> throw Problem.of(EvidenceProblem.EVIDENCE_FILE_DAMAGED);
                    case Sniffed.WithMacros macros -> throw Problem.of(EvidenceProblem.EVIDENCE_FILE_WITH_MACROS);
                    case Sniffed.Encrypted encrypted -> throw Problem.of(EvidenceProblem.EVIDENCE_FILE_ENCRYPTED);
                    case Sniffed.Overpacked overpacked -> throw Problem.of(EvidenceProblem.EVIDENCE_FILE_OVERPACKED);
                };
        Optional<String> extension = FileName.extension(name);
        if (extension.isPresent() && !type.endsWith(extension.get())) {
            throw Problem.of(EvidenceProblem.EVIDENCE_TYPE_MISMATCH, type, extension.get());
        }
        if (!type.claimedBy(claimedType)) {
            throw Problem.of(EvidenceProblem.EVIDENCE_TYPE_MISMATCH, type, claimedType);
        }
        return type;
    }

    private static Sniffed sniffed(ReceivedFile file) {
        try {
            return Sniffer.sniff(file.path());
        } catch (IOException e) {
            throw new StorageFailure("An upload cannot be read back", e);
        }
    }
}
