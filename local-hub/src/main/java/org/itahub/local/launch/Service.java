package org.itahub.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/** The three services that the hub starts as processes of their own. */
public enum Service {
    ASSESSMENT("assessment"),
    MEASURES("measures"),
    REPORTING("reporting");

    private final String id;

    Service(String id) {
        this.id = id;
    }

    /** Name of its database, the database's user and its log. */
    public String id() {
        return id;
    }

    /** Name as people read it, and as its folder is called. */
    public String title() {
        return id + "-service";
    }

    /** Where Maven puts the program, seen from the project's root. */
    Path program(Path project) {
        return project.resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    void requireBuilt(Path project) {
        if (!Files.exists(program(project))) {
            throw new HubProblem(title() + " is not built: start the hub with ./hub run, which builds it.");
        }
    }
}
