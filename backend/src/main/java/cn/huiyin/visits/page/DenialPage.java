package cn.huiyin.visits.page;

import cn.huiyin.visits.DenyByLink;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Answers the address of a denial link. Opening it changes nothing, since mail programs open addresses by themselves: only
 * the button does. Unknown, old and used links answer alike.
 */
@Controller
class DenialPage {

    private final DenyByLink links;
    private final DenialStyle style;
    private final ITemplateEngine engine;
    private final LocaleResolver locales;

    DenialPage(DenyByLink links, DenialStyle style, ITemplateEngine engine, LocaleResolver locales) {
        this.links = links;
        this.style = style;
        this.engine = engine;
        this.locales = locales;
    }

    @GetMapping("/v/{token}")
    ResponseEntity<byte[]> ask(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        Locale locale = locale(lang, request);
        Optional<LocalDate> day = links.day(token);
        return day.map(date -> answer(HttpStatus.OK, "ask", locale, date, token))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, "gone", locale, null, token));
    }

    @PostMapping("/v/{token}")
    ResponseEntity<byte[]> deny(
            @PathVariable String token, @RequestParam @Nullable String lang, HttpServletRequest request) {
        Locale locale = locale(lang, request);
        return links.deny(token)
                ? answer(HttpStatus.OK, "told", locale, null, token)
                : answer(HttpStatus.NOT_FOUND, "gone", locale, null, token);
    }

    private ResponseEntity<byte[]> answer(
            HttpStatus status, String state, Locale locale, @Nullable LocalDate day, String token) {
        Map<String, Object> model = new HashMap<>();
        model.put("css", style.css());
        model.put("lang", language(locale));
        model.put("state", state);
        if (day != null) {
            model.put("year", day.getYear());
            model.put("month", day.getMonthValue());
            model.put("day", day.getDayOfMonth());
            model.put("path", "/v/" + token + "?lang=" + locale.toLanguageTag());
        }
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(engine.process("denial/page", new Context(locale, model)).getBytes(StandardCharsets.UTF_8));
    }

    private Locale locale(@Nullable String lang, HttpServletRequest request) {
        return switch (lang == null ? "" : lang) {
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "zh-TW" -> Locale.TRADITIONAL_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> locales.resolveLocale(request);
        };
    }

    private static String language(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return "en";
        }
        return locale.equals(Locale.TRADITIONAL_CHINESE) ? "zh-Hant" : "zh-Hans";
    }
}
