package org.itahub.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.itahub.platform.files.FilesConfig;
import org.itahub.reporting.documentset.DocumentSetConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "reporting")
public interface ReportingConfig {
    /** Where the public reaches this service; what is printed in documents begins with it, so it had better stay. */
    @WithDefault("http://localhost:8083")
    String publicUrl();

    FilesConfig files();

    DocumentSetConfig documentSets();
}
