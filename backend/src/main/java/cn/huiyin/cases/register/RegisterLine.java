package cn.huiyin.cases.register;

import cn.huiyin.cases.PastCase;
import cn.huiyin.premises.imports.CellError;
import java.util.List;

/** What reading one row of a past register came to. */
sealed interface RegisterLine {

    /** A matter; which estate it belongs to is told by name, empty where the register is one estate's own. */
    record Understood(String estate, PastCase matter) implements RegisterLine {}

    /** Not to be taken in, and why. */
    record Refused(List<CellError> errors) implements RegisterLine {}
}
