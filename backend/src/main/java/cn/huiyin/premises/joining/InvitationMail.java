package cn.huiyin.premises.joining;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends the link of an invitation once the place is stored.
 *
 * <p>The code is kept nowhere but in the mail, so a mail that fails is not tried again: whoever invited has the code on the
 * screen.
 */
@Component
class InvitationMail {
    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final ObjectProvider<JavaMailSender> sender;
    private final JoiningProperties properties;
    private final MessageSource messages;

    InvitationMail(ObjectProvider<JavaMailSender> sender, JoiningProperties properties, MessageSource messages) {
        this.sender = sender;
        this.properties = properties;
        this.messages = messages;
    }

    /** Whether a mail server is configured. */
    boolean isPossible() {
        return sender.getIfAvailable() != null;
    }

    void sendAfterCommit(String email, IssuedCode code) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(properties.mailFrom());
        message.setTo(email);
        message.setSubject(text("joining.mail.subject"));
        message.setText(text("joining.mail.text", code.link(), code.code(), DAY.format(code.expiresAt())));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                send(message);
            }
        });
    }

    private void send(SimpleMailMessage message) {
        try {
            sender.ifAvailable(available -> available.send(message));
        } catch (MailException failure) {
            // Never the message: it repeats the address.
            LOG.warn("An invitation could not be mailed: {}", failure.getClass().getName());
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
