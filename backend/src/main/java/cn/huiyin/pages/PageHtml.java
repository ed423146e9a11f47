package cn.huiyin.pages;

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

/** Renders pages in the language that the visitor chose, or else their browser's; the templates escape what they show. */
@Component
public class PageHtml {

    /** What every page is answered as. */
    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ITemplateEngine engine;
    private final LocaleResolver locales;

    PageHtml(ITemplateEngine engine, LocaleResolver locales) {
        this.engine = engine;
        this.locales = locales;
    }

    /**
     * How the page at an address looks to the visitor.
     *
     * @param lang the language in the address; null or unknown leaves it to the browser's
     */
    public PageLook look(@Nullable String lang, HttpServletRequest request, String path) {
        Locale locale = switch (lang == null ? "" : lang) {
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "zh-TW" -> Locale.TRADITIONAL_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> locales.resolveLocale(request);
        };
        return new PageLook(locale, path);
    }

    /** The page as it is sent. */
    public byte[] html(String template, PageLook look, PageStyle style, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("css", style.css());
        model.put("lang", look.language());
        model.put("address", look.address());
        return engine.process(template, new Context(look.locale(), model)).getBytes(StandardCharsets.UTF_8);
    }

    /** An answer that nobody keeps: what a token opens is for the moment. */
    public ResponseEntity<byte[]> page(
            HttpStatus status, String template, PageLook look, PageStyle style, Map<String, ?> values) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html(template, look, style, values));
    }
}
