package cn.huiyin.cases.page;

import cn.huiyin.cases.FollowLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
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
        PageHtml.Look look = html.look(lang, request, "/f/" + token);
        return links.find(token)
                .map(found -> html.page(
                        HttpStatus.OK,
                        "follow",
                        look,
                        Map.of(
                                "state", "shown",
                                "reference", found.reference(),
                                "place", found.place(),
                                "unverified", found.unverified(),
                                "stands", Objects.requireNonNull(text("case.state." + found.state(), look.locale())),
                                "steps", lines(found.steps(), look.locale()))))
                .orElseGet(() -> html.page(HttpStatus.NOT_FOUND, "follow", look, Map.of("state", "gone")));
    }

    /** Acts without a text of their own are the office's business. */
    private List<Line> lines(List<FollowLinks.Step> steps, Locale locale) {
        return steps.stream()
                .filter(step -> text(key(step), locale) != null)
                .map(step -> new Line(
                        Objects.requireNonNull(text(key(step), locale)),
                        step.at().format(TOLD)))
                .toList();
    }

    private static String key(FollowLinks.Step step) {
        return "outside.step." + step.act();
    }

    private @Nullable String text(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }
}
