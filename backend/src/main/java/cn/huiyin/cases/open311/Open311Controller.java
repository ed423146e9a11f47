package cn.huiyin.cases.open311;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.tenancy.NotVisible;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The director hands keys to machines. A key is told once: nothing remembers it. */
@Controller
@Transactional
class Open311Controller {

    private static final int LONGEST = 80;

    private final Open311Keys keys;
    private final UserErrors errors;

    Open311Controller(Open311Keys keys, UserErrors errors) {
        this.keys = keys;
        this.errors = errors;
    }

    record CreateInput(String name) {}

    record CreatePayload(@JsonIgnore @Nullable String key, List<UserError> errors) {}

    record RevokeInput(UUID keyId) {}

    record RevokePayload(@Nullable UUID keyId, List<UserError> errors) {}

    @QueryMapping
    List<Open311Key> open311Keys() {
        return keys.ofEstate();
    }

    @MutationMapping
    CreatePayload open311KeyCreate(@Argument CreateInput input) {
        String name = input.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return new CreatePayload(null, List.of(errors.input("input.name", "case.open311.name", LONGEST)));
        }
        return new CreatePayload(keys.create(name), List.of());
    }

    @MutationMapping
    RevokePayload open311KeyRevoke(@Argument RevokeInput input) {
        if (!keys.revoke(input.keyId())) {
            throw new NotVisible();
        }
        return new RevokePayload(input.keyId(), List.of());
    }
}
