package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.ChangeSettings;
import cn.huiyin.policy.SettingProblem;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Changes settings from a coming midnight on. */
@Controller
@Transactional(readOnly = true)
class SettingsChangeController {

    record SettingInput(String key, String value) {}

    record SettingsChangeInput(
            UUID estateId,
            List<SettingInput> settings,
            LocalDate effectiveOn,
            String reason,
            @Nullable String idempotencyKey) {}

    record SettingsChangePayload(@Nullable UUID versionId, List<UserError> errors) {}

    private final ChangeSettings changeSettings;
    private final SettingsVersions versions;
    private final UserErrors errors;

    SettingsChangeController(ChangeSettings changeSettings, SettingsVersions versions, UserErrors errors) {
        this.changeSettings = changeSettings;
        this.versions = versions;
        this.errors = errors;
    }

    @MutationMapping
    @Transactional
    SettingsChangePayload settingsChange(@Argument SettingsChangeInput input) {
        Map<String, String> values = new LinkedHashMap<>();
        input.settings().forEach(setting -> values.put(setting.key(), setting.value()));
        return switch (changeSettings.change(
                new ChangeSettings.Command(input.estateId(), values, input.effectiveOn(), input.reason()))) {
            case ChangeSettings.Outcome.Changed changed -> new SettingsChangePayload(changed.versionId(), List.of());
            case ChangeSettings.Outcome.Refused refused ->
                new SettingsChangePayload(
                        null,
                        refused.problems().stream()
                                .map(problem -> error(problem, List.copyOf(values.keySet())))
                                .toList());
        };
    }

    @SchemaMapping(typeName = "SettingsChangePayload", field = "version")
    @Nullable
    SettingsVersion version(SettingsChangePayload payload) {
        return payload.versionId() == null ? null : versions.get(payload.versionId());
    }

    private UserError error(SettingProblem problem, List<String> keys) {
        String path = switch (problem.key()) {
            case "from" -> "input.effectiveOn";
            case "reason" -> "input.reason";
            default -> "input.settings." + keys.indexOf(problem.key()) + ".value";
        };
        return errors.input(path, "policy.setting." + problem.reason(), problem.key());
    }
}
