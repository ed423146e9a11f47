package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the people and places that a matter names against the estate's own. */
@Component
class Whereabouts {

    /** Why the occupant, unit or common place named will not do, or null. */
    @Nullable
    Refusal wrong(ReceiveCase.Command command, Scope scope) {
        return null;
    }
}
