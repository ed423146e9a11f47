package cn.huiyin.visits;

import cn.huiyin.cases.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something new that the person visited brought up.
 *
 * @param answer what was answered on the spot; null where it becomes a case of its own
 */
public record RaisedItem(Kind kind, String words, @Nullable String answer) {

    boolean answered() {
        return answer != null && !answer.isBlank();
    }
}
