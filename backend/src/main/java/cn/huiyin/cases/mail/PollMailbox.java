package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.Scope;
import jakarta.mail.Message;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what is new in an estate's mailbox: each mail in a transaction of its own, so that none keeps back the next. */
@Component
class PollMailbox {

    private final Mailboxes mailboxes;
    private final Letters letters;
    private final MailReader reader;
    private final Imap imap;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PollMailbox(
            Mailboxes mailboxes,
            Letters letters,
            MailReader reader,
            Imap imap,
            Passwords passwords,
            PlatformTransactionManager manager,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.reader = reader;
        this.imap = imap;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Reads it, and answers whether there is a mailbox still. */
    boolean poll(UUID companyId, UUID estateId) {
        return Scope.call(Scope.system(companyId, estateId), () -> {
            Optional<Mailbox> mailbox = Objects.requireNonNull(transaction.execute(status -> mailboxes.of(estateId)));
            mailbox.ifPresent(this::read);
            return mailbox.isPresent();
        });
    }

    /** What was read twice, after a crash in between, is kept once: the place is noted last. */
    private void read(Mailbox mailbox) {
        Long era = mailbox.uidValidity();
        Imap.Place from = new Imap.Place(era == null ? -1 : era, mailbox.lastUid());
        MailServer server = new MailServer(
                mailbox.host(),
                mailbox.port(),
                mailbox.security(),
                mailbox.username(),
                passwords.opened(mailbox.password()));
        try {
            Imap.Place to = imap.readNewer(server, from, (uid, message) -> keep(mailbox, uid, message));
            note(mailbox, to.uidValidity(), to.lastUid(), null);
        } catch (MailTrouble failure) {
            note(mailbox, era, mailbox.lastUid(), failure.trouble());
        }
    }

    private void keep(Mailbox mailbox, long uid, Message message) {
        IncomingMail mail = reader.read(mailbox.id().toString(), uid, message);
        transaction.executeWithoutResult(status -> letters.keep(mailbox.estateId(), mail));
    }

    private void note(Mailbox mailbox, @Nullable Long era, long lastUid, @Nullable MailboxTrouble trouble) {
        transaction.executeWithoutResult(status -> mailboxes.read(mailbox, era, lastUid, trouble, clock.instant()));
    }
}
