package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.policy.ChangeSettings;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.time.LocalDate;
import java.util.List;
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

    record SettingsChangeInput(
            UUID estateId,
            List<ProposalInput.SettingInput> settings,
            @Nullable String template,
            @Nullable List<ProposalInput.ClauseChoiceInput> clausesOn,
            @Nullable List<String> clausesOff,
            ProposalInput.@Nullable CalendarChangeInput calendar,
            LocalDate effectiveOn,
            String reason,
            @Nullable String idempotencyKey) {

        ProposalInput proposal() {
            return new ProposalInput(estateId, settings, template, clausesOn, clausesOff, calendar);
        }
    }

    record SettingsChangePayload(@Nullable UUID versionId, List<UserError> errors) {}

    private final ChangeSettings changeSettings;
    private final SettingsVersions versions;
    private final SettingErrors errors;

    SettingsChangeController(ChangeSettings changeSettings, SettingsVersions versions, SettingErrors errors) {
        this.changeSettings = changeSettings;
        this.versions = versions;
        this.errors = errors;
    }

    @MutationMapping
    @Transactional
    SettingsChangePayload settingsChange(@Argument SettingsChangeInput input) {
        ProposalInput proposal = input.proposal();
        return switch (changeSettings.change(
                new ChangeSettings.Command(proposal.proposal(), input.effectiveOn(), input.reason()))) {
            case ChangeSettings.Outcome.Changed changed -> new SettingsChangePayload(changed.versionId(), List.of());
            case ChangeSettings.Outcome.Refused refused ->
                new SettingsChangePayload(
                        null,
                        refused.problems().stream()
                                .map(problem -> errors.at(
                                        "input.settings",
                                        List.copyOf(proposal.values().keySet()),
                                        problem))
                                .toList());
        };
    }

    @SchemaMapping(typeName = "SettingsChangePayload", field = "version")
    @Nullable
    SettingsVersion version(SettingsChangePayload payload) {
        return payload.versionId() == null ? null : versions.get(payload.versionId());
    }
}
