package cn.huiyin.noticeboard.page;

import cn.huiyin.pages.PageHtml;
import cn.huiyin.pages.PageLook;
import cn.huiyin.pages.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final PageHtml pages;

    BoardPage(BoardFaces faces, BoardHtml html, PageHtml pages) {
        this.faces = faces;
        this.html = html;
        this.pages = pages;
    }

    @GetMapping("/board/{token}")
    ResponseEntity<byte[]> board(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        PageLook look = pages.look(lang, request, "/board/" + token);
        if (!TOKEN.matcher(token).matches()) {
            return answer(HttpStatus.NOT_FOUND, html.missing(look));
        }
        return faces.find(token)
                .map(face -> answer(HttpStatus.OK, html.board(face, look)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, html.missing(look)));
    }

    /** Posts whose stay is over, fifty a page, as long as the board is public. */
    @GetMapping("/board/{token}/archive")
    ResponseEntity<byte[]> archive(
            @PathVariable String token,
            @RequestParam @Nullable String lang,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        PageLook look = pages.look(lang, request, "/board/" + token);
        if (!TOKEN.matcher(token).matches() || !NUMBER.matcher(page).matches()) {
            return answer(HttpStatus.NOT_FOUND, html.missing(look));
        }
        int number = Integer.parseInt(page);
        return faces.archived(token, number)
                .map(face -> answer(HttpStatus.OK, archive(face, look, number)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, html.missing(look)));
    }

    private byte[] archive(BoardFace face, PageLook look, int number) {
        boolean more = face.posts().size() > BoardFaces.ARCHIVE_PAGE;
        BoardFace shown = more
                ? new BoardFace(face.estate(), null, null, face.posts().subList(0, BoardFaces.ARCHIVE_PAGE))
                : face;
        return html.archive(shown, look, number, more);
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, byte[] page) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(PageHtml.HTML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return (status == HttpStatus.OK ? answer.eTag(Sha256.hex(page)) : answer).body(page);
    }
}
