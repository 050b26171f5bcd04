package org.itahub.local.demo;

import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Progress;

/** tbd. */
public final class DemoLoader {
    public DemoLoader(HubPorts p, Progress q) {}

    public void load() {}
}
