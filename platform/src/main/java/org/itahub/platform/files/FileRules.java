package org.itahub.platform.files;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.platform.files.content.Sniffed;
import org.itahub.platform.files.content.Sniffer;
import org.itahub.platform.files.domain.FileName;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.problem.Problem;

/** Says what a received file is, or refuses it. */
final class FileRules {
    private static final String TAKEN =
            FileType.taken().stream().map(Enum::name).collect(Collectors.joining(", "));

    private FileRules() {}

    /**
     * The kind that the content has, which name and media type may not contradict.
     *
     * @throws Problem 422 with a code of its own for each reason
     */
    static FileType typeOf(ReceivedFile file, TakeFile.Incoming claimed, FileOwner owner) {
        FileType type =
                switch (sniffed(file)) {
                    case Sniffed.Recognised recognised -> recognised.type();
                    case Sniffed.Empty empty -> throw Problem.of(owner.refusal(FileFault.EMPTY));
                    case Sniffed.Unknown unknown -> throw Problem.of(owner.refusal(FileFault.NOT_ACCEPTED), TAKEN);
                    case Sniffed.Damaged damaged -> throw Problem.of(owner.refusal(FileFault.DAMAGED));
                    case Sniffed.WithMacros macros -> throw Problem.of(owner.refusal(FileFault.WITH_MACROS));
                    case Sniffed.Encrypted encrypted -> throw Problem.of(owner.refusal(FileFault.ENCRYPTED));
                    case Sniffed.Overpacked overpacked -> throw Problem.of(owner.refusal(FileFault.OVERPACKED));
                };
        Optional<String> extension = FileName.extension(claimed.fileName());
        if (extension.isPresent() && !type.endsWith(extension.get())) {
            throw Problem.of(owner.refusal(FileFault.MISMATCH), type, extension.get());
        }
        if (!type.claimedBy(claimed.claimedType())) {
            throw Problem.of(owner.refusal(FileFault.MISMATCH), type, claimed.claimedType());
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
