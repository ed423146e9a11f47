package cn.huiyin.noticeboard.page;

import cn.huiyin.noticeboard.Names;
import cn.huiyin.pages.PageHtml;
import cn.huiyin.pages.PageLook;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

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

    private final PageHtml html;

    BoardHtml(PageHtml html) {
        this.html = html;
    }

    byte[] board(BoardFace face, PageLook look) {
        Map<String, Object> model = new HashMap<>();
        model.put("older", look.path() + "/archive?lang=" + look.locale().toLanguageTag());
        return page(face, look, model);
    }

    /** Posts whose stay is over, a page of them. */
    byte[] archive(BoardFace face, PageLook look, int number, boolean more) {
        Map<String, Object> model = new HashMap<>();
        model.put("board", look.address());
        if (more) {
            model.put(
                    "older",
                    look.path() + "/archive?page=" + (number + 1) + "&lang="
                            + look.locale().toLanguageTag());
        }
        return page(new BoardFace(face.estate(), null, null, face.posts()), look, model);
    }

    private byte[] page(BoardFace face, PageLook look, Map<String, Object> model) {
        model.put("estate", face.estate());
        model.put("posts", cards(face, look.locale()));
        if (face.closed() != null && face.posted() != null && face.closed() > 0) {
            model.put("closed", face.closed());
            model.put("posted", face.posted());
            model.put("share", (double) face.posted() / face.closed());
        }
        return html.html("board/page", look, BoardSecurity.STYLE, model);
    }

    byte[] missing(PageLook look) {
        return html.html("board/missing", look, BoardSecurity.STYLE, Map.of());
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
