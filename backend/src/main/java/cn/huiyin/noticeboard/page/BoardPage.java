package cn.huiyin.noticeboard.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers the short address on the estate's poster.
 *
 * <p>An unknown token, a board for residents only and a board taken back answer alike.
 */
@Controller
class BoardPage {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final BoardFaces faces;
    private final BoardHtml html;
    private final LocaleResolver locales;

    BoardPage(BoardFaces faces, BoardHtml html, LocaleResolver locales) {
        this.faces = faces;
        this.html = html;
        this.locales = locales;
    }

    @GetMapping("/board/{token}")
    ResponseEntity<byte[]> board(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        Locale locale = locale(lang, request);
        if (!TOKEN.matcher(token).matches()) {
            return answer(HttpStatus.NOT_FOUND, html.missing(locale));
        }
        return faces.find(token)
                .map(face -> answer(HttpStatus.OK, html.board(face, token, locale)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, html.missing(locale)));
    }

    /** Posts whose stay is over, fifty a page, as long as the board is public. */
    @GetMapping("/board/{token}/archive")
    ResponseEntity<byte[]> archive(
            @PathVariable String token,
            @RequestParam @Nullable String lang,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        Locale locale = locale(lang, request);
        if (!TOKEN.matcher(token).matches() || !NUMBER.matcher(page).matches()) {
            return answer(HttpStatus.NOT_FOUND, html.missing(locale));
        }
        int number = Integer.parseInt(page);
        return faces.archived(token, number)
                .map(face -> answer(HttpStatus.OK, archive(face, token, number, locale)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, html.missing(locale)));
    }

    private String archive(BoardFace face, String token, int number, Locale locale) {
        boolean more = face.posts().size() > BoardFaces.ARCHIVE_PAGE;
        BoardFace shown = more
                ? new BoardFace(face.estate(), null, null, face.posts().subList(0, BoardFaces.ARCHIVE_PAGE))
                : face;
        return html.archive(shown, token, number, more, locale);
    }

    private Locale locale(@Nullable String lang, HttpServletRequest request) {
        return switch (lang == null ? "" : lang) {
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "zh-TW" -> Locale.TRADITIONAL_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> locales.resolveLocale(request);
        };
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return (status == HttpStatus.OK ? answer.eTag(Digest.hex(bytes)) : answer).body(bytes);
    }
}
