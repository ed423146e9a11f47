package cn.huiyin.cases.page;

import cn.huiyin.cases.FollowLinks;
import cn.huiyin.pages.PageHtml;
import cn.huiyin.pages.PageLook;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows whoever reported something without logging in how it goes on: the state and the public steps, nobody's words. */
@Controller
class FollowPage {

    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final DateTimeFormatter TOLD_TWICE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final FollowLinks links;
    private final PageHtml html;
    private final MessageSource messages;

    FollowPage(FollowLinks links, PageHtml html, MessageSource messages) {
        this.links = links;
        this.html = html;
        this.messages = messages;
    }

    /** One line of the course. */
    record Line(String what, String at) {}

    @GetMapping("/f/{token}")
    ResponseEntity<byte[]> show(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        PageLook look = html.look(lang, request, "/f/" + token);
        return links.find(token)
                .map(found -> html.page(
                        HttpStatus.OK,
                        "outside/follow",
                        look,
                        OutsideSecurity.STYLE,
                        Map.of(
                                "state", "shown",
                                "reference", found.reference(),
                                "place", found.place(),
                                "unverified", found.unverified(),
                                "stands", Objects.requireNonNull(text("case.state." + found.state(), look.locale())),
                                "zone", zone(found.zone(), look.locale()),
                                "steps", lines(found.steps(), look.locale()))))
                .orElseGet(() -> html.page(
                        HttpStatus.NOT_FOUND, "outside/follow", look, OutsideSecurity.STYLE, Map.of("state", "gone")));
    }

    /** Acts without a text of their own are the office's business. */
    private List<Line> lines(List<FollowLinks.Step> steps, Locale locale) {
        return steps.stream()
                .filter(step -> text(key(step), locale) != null)
                .map(step -> new Line(
                        Objects.requireNonNull(text(key(step), locale)),
                        step.at().format(repeats(step.at()) ? TOLD_TWICE : TOLD)))
                .toList();
    }

    /** Where clocks are put back an hour comes twice: then the offset tells which of the two it is. */
    private static boolean repeats(ZonedDateTime at) {
        return at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
    }

    /** The estate's own time by its name, since who follows may be elsewhere. */
    private static String zone(ZoneId zone, Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    private static String key(FollowLinks.Step step) {
        return "outside.step." + step.act();
    }

    private @Nullable String text(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }
}
