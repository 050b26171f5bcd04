package org.itahub.platform.files;

import java.util.Collection;
import java.util.Set;
import org.itahub.platform.problem.ProblemType;

/** What a service that keeps files says of them; one bean a service. */
public interface FileOwner {
    /** Those of the keys that some row of the service names; a file that none names is swept. */
    Set<String> named(Collection<String> storageKeys);

    /** The service's own code and words. */
    ProblemType refusal(FileFault fault);

    /** What a file is called whose own name cannot be used. */
    String unnamed();
}
