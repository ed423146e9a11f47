package cn.huiyin.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Waits for a server in another process to answer. */
final class Wait {

    private Wait() {}

    /** Returns when the address answers with 200; fails plainly when the process ends first or patience runs out. */
    static void until(String server, Process process, Path log, Duration patience, String address) {
        long end = System.nanoTime() + patience.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new Trouble(server + " ended while starting; see " + log + ". Its last lines:\n" + tail(log));
                }
                if (answers(client, request)) {
                    return;
                }
                Thread.sleep(250);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for " + server + ".", e);
        }
        throw new Trouble(server + " did not answer within " + patience.toSeconds() + " s; see " + log + ".");
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (MalformedInputException e) {
            return "(not text)";
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
