package cn.huiyin.visits.page;

import cn.huiyin.pages.PageHtml;
import cn.huiyin.pages.PageLook;
import cn.huiyin.visits.DenyByLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers the address of a denial link. Opening it changes nothing, since mail programs open addresses by themselves: only
 * the button does. Unknown, old and used links answer alike.
 */
@Controller
class DenialPage {

    private final DenyByLink links;
    private final PageHtml html;

    DenialPage(DenyByLink links, PageHtml html) {
        this.links = links;
        this.html = html;
    }

    @GetMapping("/v/{token}")
    ResponseEntity<byte[]> ask(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        PageLook look = html.look(lang, request, "/v/" + token);
        return links.day(token)
                .map(day -> answer(
                        HttpStatus.OK,
                        look,
                        Map.of(
                                "state", "ask",
                                "year", day.getYear(),
                                "month", day.getMonthValue(),
                                "day", day.getDayOfMonth())))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, look, Map.of("state", "gone")));
    }

    @PostMapping("/v/{token}")
    ResponseEntity<byte[]> deny(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        PageLook look = html.look(lang, request, "/v/" + token);
        return links.deny(token)
                ? answer(HttpStatus.OK, look, Map.of("state", "told"))
                : answer(HttpStatus.NOT_FOUND, look, Map.of("state", "gone"));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, PageLook look, Map<String, ?> values) {
        return html.page(status, "denial/page", look, DenialSecurity.STYLE, values);
    }
}
