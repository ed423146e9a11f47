package cn.huiyin.cases.mail;

import cn.huiyin.attachments.KeepUpload;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files of a letter, kept as if the one who takes it in had uploaded them; kinds that may not be are left in the mail. */
@Component
class LetterFiles {

    private final Letters letters;
    private final KeepUpload keepUpload;

    LetterFiles(Letters letters, KeepUpload keepUpload) {
        this.letters = letters;
        this.keepUpload = keepUpload;
    }

    List<UUID> kept(UUID letterId) {
        byte[] raw = letters.raw(letterId);
        List<UUID> kept = new ArrayList<>();
        if (raw != null) {
            for (byte[] file : files(raw)) {
                if (keepUpload.handle(file) instanceof KeepUpload.Outcome.Kept upload) {
                    kept.add(upload.id());
                }
            }
        }
        return kept;
    }

    private static List<byte[]> files(byte[] raw) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            List<byte[]> files = new ArrayList<>();
            for (Part part : MailText.of(mail).files()) {
                try (InputStream bytes = part.getInputStream()) {
                    files.add(bytes.readAllBytes());
                }
            }
            return files;
        } catch (MessagingException | IOException broken) {
            // It was readable when it came; what has broken since must not keep the words from being taken in.
            return List.of();
        }
    }
}
