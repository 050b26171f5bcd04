package org.itahub.local.launch;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a hub is started with.
 *
 * @param project root of the project, where the services lie built
 * @param folder where data and logs are kept
 * @param fresh whether to forget earlier data
 * @param demo whether the hub's calendar is the demonstration's
 * @param services the services to start
 * @param jvmFlags what their JVMs are started with
 */
public record HubSettings(
        Path project,
        Path folder,
        HubPorts ports,
        boolean fresh,
        boolean demo,
        Set<Service> services,
        List<String> jvmFlags) {
    /** For small machines: quick to start, little memory. */
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

    public HubSettings {
        services = Set.copyOf(services);
        jvmFlags = List.copyOf(jvmFlags);
    }

    /** A whole hub on a small machine. */
    public HubSettings(Path project, Path folder, HubPorts ports, boolean fresh, boolean demo) {
        this(project, folder, ports, fresh, demo, EnumSet.allOf(Service.class), SMALL);
    }
}
