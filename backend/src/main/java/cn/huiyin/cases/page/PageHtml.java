package cn.huiyin.cases.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the pages in the language that the visitor chose, or else their browser's. */
@Component
class PageHtml {

    private final ITemplateEngine engine;
    private final PageStyle style;
    private final LocaleResolver locales;

    PageHtml(ITemplateEngine engine, PageStyle style, LocaleResolver locales) {
        this.engine = engine;
        this.style = style;
        this.locales = locales;
    }

    /** What a page is rendered with beside its own values. */
    record Look(Locale locale, String path) {

        /** The address of the page in this language. */
        String address() {
            return path + "?lang=" + locale.toLanguageTag();
        }
    }

    Look look(@Nullable String lang, HttpServletRequest request, String path) {
        Locale locale = switch (lang == null ? "" : lang) {
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "zh-TW" -> Locale.TRADITIONAL_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> locales.resolveLocale(request);
        };
        return new Look(locale, path);
    }

    ResponseEntity<byte[]> page(HttpStatus status, String template, Look look, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("css", style.css());
        model.put("lang", language(look.locale()));
        model.put("path", look.path());
        model.put("address", look.address());
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(engine.process("outside/" + template, new Context(look.locale(), model))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String language(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return "en";
        }
        return locale.equals(Locale.TRADITIONAL_CHINESE) ? "zh-Hant" : "zh-Hans";
    }
}
