package cn.huiyin.premises.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class InvitationMailTests {
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void starts() {
        MAIL.start();
    }

    @AfterEach
    void stops() {
        MAIL.stop();
    }

    @Test
    void namesTheProductAndTheLinkInTheInvitersLanguageAfterTheCommit() throws Exception {
        IssuedCode code = new IssuedCode(
                "AAAA-BBBB-CCCC",
                "https://huiyin.example/join?code=AAAA-BBBB-CCCC",
                Instant.parse("2026-12-08T02:00:00Z"));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        TransactionSynchronizationManager.initSynchronization();

        mail(MAIL.getSmtp().getPort()).sendAfterCommit("worker@example.org", code);
        int beforeTheCommit = MAIL.getReceivedMessages().length;
        commit();

        assertThat(beforeTheCommit).isZero();
        MimeMessage message = MAIL.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Huiyin: you are invited to join");
        assertThat(message.getAllRecipients()[0].toString()).isEqualTo("worker@example.org");
        assertThat(message.getContent().toString())
                .contains(
                        "https://huiyin.example/join?code=AAAA-BBBB-CCCC",
                        "AAAA-BBBB-CCCC",
                        "2026-12-08",
                        "don't know");
    }

    @Test
    void losesNoInvitationWhenTheMailServerIsDown() {
        TransactionSynchronizationManager.initSynchronization();

        mail(1).sendAfterCommit("worker@example.org", new IssuedCode("A", "B", Instant.EPOCH));
        commit();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        TransactionSynchronizationManager.clear();
        LocaleContextHolder.resetLocaleContext();
    }

    private static InvitationMail mail(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/premises");
        messages.setDefaultEncoding("UTF-8");
        JoiningProperties properties = new JoiningProperties(
                "https://huiyin.example", Duration.ofDays(7), Duration.ofDays(14), "huiyin@example.org");
        return new InvitationMail(beans.getBeanProvider(JavaMailSender.class), properties, messages);
    }
}
