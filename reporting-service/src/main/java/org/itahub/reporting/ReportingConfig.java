package org.itahub.reporting;

import io.smallrye.config.ConfigMapping;
import org.itahub.platform.files.FilesConfig;
import org.itahub.reporting.documentset.DocumentSetConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "reporting")
public interface ReportingConfig {
    FilesConfig files();

    DocumentSetConfig documentSets();
}
