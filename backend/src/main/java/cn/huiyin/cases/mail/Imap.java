package cn.huiyin.cases.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Reads the inbox of a server by the numbers that the server gave its mails, and changes nothing there. */
@Component
class Imap {

    private static final String PATIENCE = Long.toString(TimeUnit.SECONDS.toMillis(20));
    private static final int BATCH = 50;

    /** What is done with each mail; one that fails must not keep those behind it from being read. */
    @FunctionalInterface
    interface Reader {
        void read(long uid, Message message);
    }

    /** Up to where a reading came. */
    record Place(long uidValidity, long lastUid) {}

    /** Logs in and looks at the inbox without reading it.
     *
     * @throws MailTrouble where that is not possible
     */
    void tryOut(MailServer server) throws MailTrouble {
        try (Store store = open(server)) {
            inbox(store).close(false);
        } catch (MessagingException failure) {
            throw new MailTrouble(MailboxTrouble.FOLDER, failure);
        }
    }

    /**
     * Reads what is newer than the place, at most a batch; a place of another era counts as none.
     *
     * @throws MailTrouble where the mailbox cannot be read
     */
    Place readNewer(MailServer server, Place from, Reader reader) throws MailTrouble {
        try (Store store = open(server)) {
            Folder inbox = inbox(store);
            try {
                return read((UIDFolder) inbox, inbox, from, reader);
            } finally {
                inbox.close(false);
            }
        } catch (MessagingException failure) {
            throw new MailTrouble(MailboxTrouble.FOLDER, failure);
        }
    }

    private static Place read(UIDFolder numbers, Folder inbox, Place from, Reader reader) throws MessagingException {
        long era = numbers.getUIDValidity();
        long last = era == from.uidValidity() ? from.lastUid() : 0;
        Message[] messages = numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        inbox.fetch(messages, profile);
        int seen = 0;
        for (Message message : messages) {
            long uid = numbers.getUID(message);
            // A server answers the last mail to a range that begins behind it.
            if (uid <= last || seen == BATCH) {
                continue;
            }
            reader.read(uid, message);
            last = uid;
            seen++;
        }
        return new Place(era, last);
    }

    private static Folder inbox(Store store) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return inbox;
    }

    private static Store open(MailServer server) throws MailTrouble {
        String protocol = server.security() == MailSecurity.TLS ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.put("mail." + protocol + ".connectiontimeout", PATIENCE);
        properties.put("mail." + protocol + ".timeout", PATIENCE);
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.put("mail.imap.starttls.required", String.valueOf(server.security() == MailSecurity.STARTTLS));
        properties.put("mail.imap.starttls.enable", String.valueOf(server.security() == MailSecurity.STARTTLS));
        properties.put("mail." + protocol + ".peek", "true");
        properties.put("mail.mime.decodetext.strict", "false");
        try {
            Store store = Session.getInstance(properties).getStore(protocol);
            store.connect(server.host(), server.port(), server.username(), server.password());
            return store;
        } catch (AuthenticationFailedException refused) {
            throw new MailTrouble(MailboxTrouble.LOG_IN, refused);
        } catch (MessagingException failure) {
            throw new MailTrouble(MailboxTrouble.UNREACHABLE, failure);
        }
    }
}
