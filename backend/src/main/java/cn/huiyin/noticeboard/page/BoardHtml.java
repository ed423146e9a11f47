package cn.huiyin.noticeboard.page;

import cn.huiyin.noticeboard.Names;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the page in the reader's language. */
@Component
class BoardHtml {

    /**
     * A post in one language.
     *
     * @param photos tokens
     * @param quarter 1 to 4 where the quarter alone is told, else 0
     * @param textLang the language of the text, which is not translated: a reading voice must know it
     */
    record Card(
            String title,
            String text,
            String textLang,
            String building,
            int year,
            int month,
            int quarter,
            List<String> photos) {}

    private final ITemplateEngine engine;
    private final BoardStyle style;

    BoardHtml(ITemplateEngine engine, BoardStyle style) {
        this.engine = engine;
        this.style = style;
    }

    String board(BoardFace face, String token, Locale locale) {
        Map<String, Object> model = model(locale);
        model.put("older", "/board/" + token + "/archive?lang=" + locale.toLanguageTag());
        return page(face, locale, model);
    }

    /** Posts whose stay is over, a page of them. */
    String archive(BoardFace face, String token, int number, boolean more, Locale locale) {
        Map<String, Object> model = model(locale);
        String here = "/board/" + token;
        model.put("board", here + "?lang=" + locale.toLanguageTag());
        if (more) {
            model.put("older", here + "/archive?page=" + (number + 1) + "&lang=" + locale.toLanguageTag());
        }
        return page(new BoardFace(face.estate(), null, null, face.posts()), locale, model);
    }

    private String page(BoardFace face, Locale locale, Map<String, Object> model) {
        model.put("estate", face.estate());
        model.put("posts", cards(face, locale));
        if (face.closed() != null && face.posted() != null && face.closed() > 0) {
            model.put("closed", face.closed());
            model.put("posted", face.posted());
            model.put("share", (double) face.posted() / face.closed());
        }
        return engine.process("board/page", new Context(locale, model));
    }

    String missing(Locale locale) {
        return engine.process("board/missing", new Context(locale, model(locale)));
    }

    private Map<String, Object> model(Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("css", style.css());
        model.put("lang", Names.of("zh-Hans", "zh-Hant", "en", locale));
        return model;
    }

    private static List<Card> cards(BoardFace face, Locale locale) {
        return face.posts().stream()
                .map(post -> new Card(
                        Names.of(post.titleZh(), post.titleZhHant(), post.titleEn(), locale),
                        post.text(),
                        language(post.text(), locale),
                        post.building() == null ? "" : post.building(),
                        post.month().getYear(),
                        post.month().getMonthValue(),
                        post.quarter() ? post.month().get(IsoFields.QUARTER_OF_YEAR) : 0,
                        post.photos()))
                .toList();
    }

    private static String language(String text, Locale locale) {
        boolean han = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return !han
                ? "en"
                : locale.getLanguage().equals("zh") ? Names.of("zh-Hans", "zh-Hant", "en", locale) : "zh-Hans";
    }
}
