package cn.huiyin.visits.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page's one style sheet: it travels inside the page, and the policy names its digest. */
@Component
class DenialStyle {

    private final String css;

    DenialStyle() {
        try {
            css = new ClassPathResource("templates/denial/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String css() {
        return css;
    }

    /** Nothing but the page itself, this style and the one button. */
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
