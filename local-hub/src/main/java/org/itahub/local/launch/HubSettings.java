package org.itahub.local.launch;

import java.nio.file.Path;

/**
 * What a hub is started with.
 *
 * @param project root of the project, where the services lie built
 * @param folder where data and logs are kept
 * @param fresh whether to forget earlier data
 * @param demo whether the hub's calendar is the demonstration's
 */
public record HubSettings(Path project, Path folder, HubPorts ports, boolean fresh, boolean demo) {}
