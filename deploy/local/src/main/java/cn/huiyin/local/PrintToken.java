package cn.huiyin.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one command behind {@code deploy/local/token}. */
public final class PrintToken {

    private PrintToken() {}

    /** Prints the token alone, so that scripts can take it. */
    public static void main(String[] arguments) throws IOException {
        Home home = new Home(Path.of(System.getProperty("huiyin.root", "."), ".data"));
        int port =
                URI.create(Files.readString(home.folder().resolve("address"))).getPort();
        try {
            Secrets secrets = Secrets.of(home.secrets());
            System.out.println(
                    new Tokens(Ports.from(port).keycloakUrl()).of(arguments[0], secrets.get("DEMO_PASSWORD")));
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
