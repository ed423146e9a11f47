package cn.huiyin.noticeboard.web;

import cn.huiyin.noticeboard.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names and places in the caller's language. */
@Component
class BoardTexts {

    private final MessageSource messages;

    BoardTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** A name from three columns with a common beginning. */
    String name(ResultSet row, String columns) throws SQLException {
        return Names.of(
                row.getString(columns + "_zh"),
                row.getString(columns + "_zh_hant"),
                row.getString(columns + "_en"),
                LocaleContextHolder.getLocale());
    }

    /** The building, or that no place is named. */
    String place(@Nullable String building) {
        return building == null
                ? messages.getMessage("noticeboard.place.estate", null, LocaleContextHolder.getLocale())
                : messages.getMessage(
                        "noticeboard.place.building", new Object[] {building}, LocaleContextHolder.getLocale());
    }
}
