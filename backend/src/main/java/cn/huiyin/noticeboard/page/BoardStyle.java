package cn.huiyin.noticeboard.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page's one style sheet: it travels inside the page, and the policy names its digest. */
@Component
class BoardStyle {

    private final String css;

    BoardStyle() {
        try {
            css = new ClassPathResource("templates/board/board.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String css() {
        return css;
    }

    /** Nothing but the page itself, this style and photos of posts: no script, no frame around it, no form. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + Digest.base64(css.getBytes(StandardCharsets.UTF_8))
                + "'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
