package org.itahub.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Finds out before the start whether another program holds one of the hub's ports. */
final class PortCheck {
    private PortCheck() {}

    static void requireFree(HubPorts ports) {
        for (Map.Entry<String, Integer> port : ports.byName().entrySet()) {
            if (!isFree(port.getValue())) {
                throw new HubProblem("Port " + port.getValue() + ", which " + port.getKey()
                        + " needs, is taken by another program: stop that program, or move the hub with"
                        + " ./hub run --port-offset 1000.");
            }
        }
    }

    /** Tries this machine's own address and all addresses: a program may listen on either. */
    private static boolean isFree(int port) {
        return bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)) && bind(new InetSocketAddress(port));
    }

    private static boolean bind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
