package cn.huiyin.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine, for all tests of a run; a test may switch it off for a while. */
public final class Mailbox {

    private static final int PORT = freePort();

    private static GreenMail server = started();

    private Mailbox() {}

    static int port() {
        return PORT;
    }

    /** From now on no mail is taken, until {@link #open}. */
    public static void close() {
        server.stop();
    }

    /** Takes mails again, and has none. */
    public static void open() {
        server.stop();
        server = started();
    }

    /** The mails to an address, in the order in which they came. */
    public static List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static GreenMail started() {
        GreenMail mail = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
