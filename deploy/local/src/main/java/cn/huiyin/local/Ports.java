package cn.huiyin.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each server listens, always on the loopback address alone. */
record Ports(int app, int keycloak, int mailPage, int database, int smtp) {

    static Ports from(int app) {
        return new Ports(app, app + 100, app + 200, app + 300, app + 400);
    }

    /** Fails with a plain message when one of the ports is taken. */
    void requireFree() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("the app", app);
        all.put("Keycloak", keycloak);
        all.put("the mail page", mailPage);
        all.put("PostgreSQL", database);
        all.put("the mail catcher", smtp);
        all.forEach(Ports::requireFree);
    }

    private static void requireFree(String server, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Trouble(
                    "Port " + port + " (for " + server + ") is taken by another program."
                            + " Stop that program, or choose other ports: deploy/local/run --port "
                            + (app(port) + 1000),
                    e);
        }
    }

    private static int app(int port) {
        return port - port % 100;
    }

    String appUrl() {
        return "http://localhost:" + app;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    String issuer() {
        return keycloakUrl() + "/realms/huiyin";
    }

    String mailUrl() {
        return "http://localhost:" + mailPage;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + database + "/postgres";
    }
}
