package cn.huiyin.cases.hook;

import cn.huiyin.cases.mail.Passwords;
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

/** The director hands keys to machines. Address and secret are told once. */
@Controller
@Transactional
class HookController {

    private static final int LONGEST = 80;

    private final HookKeys keys;
    private final Passwords passwords;
    private final UserErrors errors;

    HookController(HookKeys keys, Passwords passwords, UserErrors errors) {
        this.keys = keys;
        this.passwords = passwords;
        this.errors = errors;
    }

    record CreateInput(String name, HookPurpose purpose) {}

    record CreatePayload(
            @JsonIgnore @Nullable String path,
            @JsonIgnore @Nullable String secret,
            List<UserError> errors) {}

    record RevokeInput(UUID keyId) {}

    record RevokePayload(@Nullable UUID keyId, List<UserError> errors) {}

    @QueryMapping
    List<HookKey> hookKeys() {
        return keys.ofEstate();
    }

    @MutationMapping
    CreatePayload hookKeyCreate(@Argument CreateInput input) {
        String name = input.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return refused("input.name", "case.hook.name", LONGEST);
        }
        if (!passwords.ready()) {
            return refused("", "case.hook.no-secret");
        }
        HookKeys.Made made = keys.create(name, input.purpose());
        return new CreatePayload("/hooks/v1/" + made.token(), made.secret(), List.of());
    }

    @MutationMapping
    RevokePayload hookKeyRevoke(@Argument RevokeInput input) {
        if (!keys.revoke(input.keyId())) {
            throw new NotVisible();
        }
        return new RevokePayload(input.keyId(), List.of());
    }

    private CreatePayload refused(String path, String key, Object... arguments) {
        return new CreatePayload(null, null, List.of(errors.input(path, key, arguments)));
    }
}
