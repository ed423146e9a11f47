package cn.huiyin.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * The one style sheet of some pages: it travels inside the page, and the policy names its digest.
 *
 * @param css the sheet
 * @param policy the content security policy of the pages that carry it
 */
public record PageStyle(String css, String policy) {

    /** Nothing but the page itself, its style and its own forms. */
    public static PageStyle withForms(String sheet) {
        return of(sheet, "", "'self'");
    }

    /** Nothing but the page itself, its style and pictures of this server: no form. */
    public static PageStyle withPictures(String sheet) {
        return of(sheet, "img-src 'self'; ", "'none'");
    }

    private static PageStyle of(String sheet, String pictures, String forms) {
        String css = read(sheet);
        return new PageStyle(
                css,
                "default-src 'none'; style-src 'sha256-" + Sha256.base64(css.getBytes(StandardCharsets.UTF_8)) + "'; "
                        + pictures + "base-uri 'none'; form-action " + forms + "; frame-ancestors 'none'");
    }

    private static String read(String sheet) {
        try {
            return new ClassPathResource("templates/" + sheet).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
