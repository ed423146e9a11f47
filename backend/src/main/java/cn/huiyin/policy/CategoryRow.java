package cn.huiyin.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** Reads one row of {@code categories}. */
record CategoryRow(ResultSet row) {

    Category category() throws SQLException {
        return new Category(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getString("code"),
                row.getString("parent"),
                new Text(row.getString("name_zh"), row.getString("name_zh_hant"), row.getString("name_en")),
                row.getString("field"),
                row.getString("kinds"),
                row.getString("responsibility"),
                row.getString("department"),
                row.getString("severity"),
                row.getString("urgency"),
                row.getString("visit"),
                row.getString("board"),
                row.getString("call"),
                words(row.getString("sensitive")),
                row.getBoolean("hidden"));
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.split(" "));
    }
}
