package cn.huiyin.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the server that is configured, if one is. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final NotifyProperties properties;

    MailServer(ObjectProvider<JavaMailSender> sender, NotifyProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /** Whether a mail server is configured. */
    boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    /**
     * Sends it under the message's own id, so that a receiver knows a second sending for what it is.
     *
     * @throws org.springframework.mail.MailException where the server does not take it
     */
    void send(UUID messageId, String email, MailText.Mail mail) {
        JavaMailSender server = sender.getObject();
        MimeMessage mime = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.mailFrom());
            helper.setTo(email);
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            mime.setHeader("Message-ID", "<" + messageId + "@" + properties.mailDomain() + ">");
            mime.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException broken) {
            throw new MailPreparationException(broken);
        }
        server.send(mime);
    }
}
