package cn.huiyin.notify;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a mail of a message, in the addressee's language: the case's number and where to read on, nothing about people. */
@Component
class MailText {

    /** A mail as it is sent. */
    record Mail(String subject, String text, String html) {}

    private final MessageSource messages;
    private final ITemplateEngine engine;
    private final NotifyProperties properties;

    MailText(MessageSource messages, ITemplateEngine engine, NotifyProperties properties) {
        this.messages = messages;
        this.engine = engine;
        this.properties = properties;
    }

    Mail of(Waiting message) {
        Locale locale = Locale.forLanguageTag(message.language().equals("zh") ? "zh-CN" : message.language());
        String key = message.kind().key();
        String link = link(message);
        Object[] arguments = {message.estateName(), message.reference()};
        String subject = messages.getMessage(key + ".subject", arguments, locale);
        String text = messages.getMessage(key + ".text", arguments, locale);
        String button = messages.getMessage(key + ".button", arguments, locale);
        String footer = messages.getMessage("notify.footer", arguments, locale);
        String html = engine.process(
                "mail/message",
                new Context(
                        locale,
                        Map.of(
                                "lang",
                                locale.toLanguageTag(),
                                "subject",
                                subject,
                                "text",
                                text,
                                "button",
                                button,
                                "link",
                                link,
                                "footer",
                                footer)));
        return new Mail(subject, text + "\n\n" + button + "\n" + link + "\n\n-- \n" + footer + "\n", html);
    }

    private String link(Waiting message) {
        String secret = message.secret() == null ? "" : message.secret();
        return switch (message.kind()) {
            case INVITATION -> secret;
            case VISIT_CLAIMED ->
                secret.isEmpty()
                        ? properties.publicUrl() + "/occupant/cases/" + message.caseId()
                        : properties.publicUrl() + message.kind().path() + secret;
            case OUTCOME_SENT -> properties.publicUrl() + message.kind().path() + message.subjectId();
            case CASE_RECEIVED, SOLUTION_OFFERED, BOOKING_OFFERED, CASE_REPLIED ->
                properties.publicUrl() + message.kind().path() + message.caseId();
            case DUTY_DUE_SOON, DUTY_BREACHED ->
                properties.publicUrl() + message.kind().path();
        };
    }
}
