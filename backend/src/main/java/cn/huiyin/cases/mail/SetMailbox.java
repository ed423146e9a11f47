package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.Scope;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The director names the mailbox whose mails the desk reads; it is tried out before it is kept. */
@Component
class SetMailbox {

    /** Set, or what to mend. */
    sealed interface Outcome {
        record Set(UUID estateId) implements Outcome {}

        record Refused(String field, String message) implements Outcome {}
    }

    private final Mailboxes mailboxes;
    private final Passwords passwords;
    private final Imap imap;
    private final MailProperties properties;
    private final PollingQueue queue;
    private final TransactionTemplate transaction;

    SetMailbox(
            Mailboxes mailboxes,
            Passwords passwords,
            Imap imap,
            MailProperties properties,
            PollingQueue queue,
            TransactionTemplate transaction) {
        this.mailboxes = mailboxes;
        this.passwords = passwords;
        this.imap = imap;
        this.properties = properties;
        this.queue = queue;
        this.transaction = transaction;
    }

    /**
     * Tries the mailbox out and keeps it with its password encrypted. No transaction is open while a foreign server answers:
     * a slow one would hold a connection of the database.
     */
    Outcome set(MailServer server) {
        Outcome wrong = wrong(server);
        if (wrong != null) {
            return wrong;
        }
        UUID estateId = Scope.current().estate();
        transaction.executeWithoutResult(status -> {
            mailboxes.set(estateId, server, passwords.closed(server.password()));
            queue.begin(estateId);
        });
        return new Outcome.Set(estateId);
    }

    /** Stops reading; what was read stays. */
    @Transactional
    void remove() {
        mailboxes.remove(Scope.current().estate());
    }

    private @Nullable Outcome wrong(MailServer server) {
        if (!passwords.ready()) {
            return new Outcome.Refused("", "letters.mailbox.no-secret");
        }
        if (server.port() < 1 || server.port() > 65_535) {
            return new Outcome.Refused("port", "letters.mailbox.port");
        }
        if (server.security() == MailSecurity.NONE && !properties.ownNetwork()) {
            return new Outcome.Refused("security", "letters.mailbox.unsecured");
        }
        if (!properties.ownNetwork() && !outside(server.host())) {
            return new Outcome.Refused("host", "letters.mailbox.unreachable");
        }
        try {
            imap.tryOut(server);
            return null;
        } catch (MailTrouble failure) {
            return switch (failure.trouble()) {
                case UNREACHABLE -> new Outcome.Refused("host", "letters.mailbox.unreachable");
                case LOG_IN -> new Outcome.Refused("password", "letters.mailbox.log-in");
                case FOLDER -> new Outcome.Refused("username", "letters.mailbox.folder");
            };
        }
    }

    /** Whether a name leads out of our own network: else a director could look around in it. */
    private static boolean outside(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (address.isLoopbackAddress()
                        || address.isSiteLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isAnyLocalAddress()
                        || address.isMulticastAddress()
                        || isUniqueLocal(address)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** fc00::/7 (RFC 4193): private networks of IPv6, which the JDK does not count as site-local. */
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }
}
