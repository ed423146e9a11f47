package cn.huiyin.identity;

import cn.huiyin.tenancy.OwnMembership;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells a caller who they are and under which memberships they may act. */
@Controller
class MeController {

    record Me(
            UUID personId,
            boolean platformOperator,
            List<OwnMembership> memberships,
            @Nullable OwnMembership current) {}

    @QueryMapping
    Me me() {
        Object standing = RequestContextHolder.currentRequestAttributes()
                .getAttribute(Standing.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (standing instanceof Standing known) {
            return new Me(known.caller().personId(), known.caller().operator(), known.usable(), known.chosen());
        }
        throw new IllegalStateException("The request passed no chain that sets its scope");
    }
}
