package cn.huiyin.cases.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pages' one style sheet: it travels inside the page, and the policy names its digest. */
@Component
class PageStyle {

    private final String css;

    PageStyle() {
        try {
            css = new ClassPathResource("templates/outside/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String css() {
        return css;
    }

    /** Nothing but the page itself, this style and its own forms. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest()
                + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private String digest() {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
