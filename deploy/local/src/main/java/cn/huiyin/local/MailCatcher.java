package cn.huiyin.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes every mail that the app and Keycloak send, delivers none, and shows them on a page. */
final class MailCatcher implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer page;

    private MailCatcher(GreenMail smtp, HttpServer page) {
        this.smtp = smtp;
        this.page = page;
    }

    static MailCatcher start(Ports ports) {
        GreenMail smtp = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            HttpServer page =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.mailPage()), 0);
            MailCatcher catcher = new MailCatcher(smtp, page);
            page.createContext("/", catcher::show);
            page.start();
            return catcher;
        } catch (IOException e) {
            smtp.stop();
            throw new Trouble("The mail page did not start: " + e.getMessage(), e);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><title>Mails 邮件</title>"
                + "<style>body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto}pre{white-space:pre-wrap}"
                + "article{border-top:1px solid #ccc;padding:1em 0}</style><h1>Mails 邮件</h1>");
        List<MimeMessage> mails = Arrays.asList(smtp.getReceivedMessages()).reversed();
        if (mails.isEmpty()) {
            html.append("<p>None yet 暂无");
        }
        for (MimeMessage mail : mails) {
            html.append(article(mail));
        }
        byte[] body = html.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String article(MimeMessage mail) throws IOException {
        try {
            return "<article><h2>" + escaped(mail.getSubject()) + "</h2><p>To 收件人: "
                    + escaped(Arrays.toString(mail.getRecipients(Message.RecipientType.TO))) + "<p>"
                    + escaped(String.valueOf(mail.getSentDate())) + "<pre>" + escaped(text(mail)) + "</pre></article>";
        } catch (MessagingException e) {
            return "<article>" + escaped(String.valueOf(e.getMessage())) + "</article>";
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i))).append('\n');
            }
            return all.toString();
        }
        return part.isMimeType("text/*")
                ? String.valueOf(part.getContent())
                : "[" + part.getContentType() + " " + part.getFileName() + "]";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public void close() {
        page.stop(0);
        smtp.stop();
    }
}
