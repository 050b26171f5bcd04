package org.itahub.platform.files;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;

/** Whether files can be kept and read. Not a matter of readiness: everything else works without. */
@Wellness
@ApplicationScoped
class StorageHealth implements HealthCheck {
    private static final String NAME = "File storage";

    private final FileStorage storage;

    StorageHealth(FileStorage storage) {
        this.storage = storage;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            storage.check();
            return HealthCheckResponse.up(NAME);
        } catch (StorageFailure e) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
