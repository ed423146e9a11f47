package cn.huiyin.cases.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a person wrote in a mail, and the files that came with it. */
final class MailText {

    private final List<Part> files = new ArrayList<>();
    private String plain = "";
    private String html = "";

    private MailText() {}

    /** Walks through the parts of a mail.
     *
     * @throws IOException where a part cannot be decoded
     */
    static MailText of(Part mail) throws MessagingException, IOException {
        MailText text = new MailText();
        text.add(mail);
        return text;
    }

    /** The words: the plain ones, else those of the page. */
    String words() {
        return (plain.isBlank() ? html : plain).strip();
    }

    List<Part> files() {
        return List.copyOf(files);
    }

    private void add(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            files.add(part);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                add(several.getBodyPart(i));
            }
        } else if (part.isMimeType("text/html") && html.isEmpty()) {
            html = words(Jsoup.parse(String.valueOf(part.getContent())));
        } else if (part.isMimeType("text/plain") && plain.isEmpty()) {
            plain = String.valueOf(part.getContent());
        }
    }

    private static String words(Document page) {
        page.select("br, p, div, tr, li").after("\n");
        return page.wholeText().replaceAll("\\n{3,}", "\n\n");
    }
}
