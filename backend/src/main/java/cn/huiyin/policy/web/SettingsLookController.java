package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.policy.Clause;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.Parameter;
import cn.huiyin.policy.ProposeSettings;
import cn.huiyin.policy.SettingsDifference;
import cn.huiyin.policy.SettingsTrail;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Text;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Looks at settings before they are changed, and at who changed them. */
@Controller
@Transactional(readOnly = true)
class SettingsLookController {

    record Alteration(
            String kind,
            String key,
            String title,
            @Nullable String before,
            @Nullable String after) {}

    record EntryNode(
            UUID id,
            String kind,
            String key,
            String title,
            @Nullable String before,
            @Nullable String after,
            String reason,
            @Nullable Integer version,
            @Nullable Instant effectiveFrom,
            Instant madeAt,
            String madeBy) {}

    private final ProposeSettings proposals;
    private final SettingsTrail trail;
    private final Library library;
    private final SettingErrors errors;

    SettingsLookController(ProposeSettings proposals, SettingsTrail trail, Library library, SettingErrors errors) {
        this.proposals = proposals;
        this.trail = trail;
        this.library = library;
        this.errors = errors;
    }

    /** What follows from it is told by whoever knows: the changes here, what it would have meant by {@code duties}. */
    @QueryMapping
    ProposeSettings.@Nullable Proposed settingsDifference(@Argument ProposalInput input) {
        return proposals.find(input.proposal()).orElse(null);
    }

    @SchemaMapping(typeName = "SettingsDifference", field = "changes")
    List<Alteration> changes(ProposeSettings.Proposed proposed, Locale locale) {
        return SettingsDifference.between(proposed.latest(), proposed.candidate()).stream()
                .map(change -> new Alteration(
                        change.kind(),
                        change.key(),
                        title(change.kind(), change.key(), proposed, locale),
                        change.before(),
                        change.after()))
                .toList();
    }

    @SchemaMapping(typeName = "SettingsDifference", field = "errors")
    List<UserError> errors(ProposeSettings.Proposed proposed) {
        List<String> keys = List.copyOf(proposed.proposal().values().keySet());
        return proposed.problems().stream()
                .map(problem -> errors.at("input.settings", keys, problem))
                .toList();
    }

    @QueryMapping
    List<EntryNode> settingsTrail(@Argument @Nullable UUID estateId, Locale locale) {
        if (estateId == null && Scope.current().reach() != Reach.COMPANY) {
            return List.of();
        }
        return trail.latest(estateId).stream()
                .map(entry -> new EntryNode(
                        entry.id(),
                        entry.kind(),
                        entry.key(),
                        parameter(entry.key(), locale).orElse(entry.key()),
                        entry.before(),
                        entry.after(),
                        entry.reason(),
                        entry.versionNumber(),
                        entry.effectiveFrom(),
                        entry.madeAt(),
                        entry.madeBy()))
                .toList();
    }

    private String title(String kind, String key, ProposeSettings.Proposed proposed, Locale locale) {
        return switch (kind) {
            case "clause" ->
                clause(proposed.candidate(), key)
                        .or(() -> clause(proposed.latest(), key))
                        .map(title -> title.in(locale))
                        .orElse(key);
            case "setting" -> parameter(key, locale).orElse(key);
            default -> key;
        };
    }

    private static Optional<Text> clause(SettingsVersion version, String id) {
        return version.clause(id).map(Clause::title);
    }

    private Optional<String> parameter(String key, Locale locale) {
        return library.parameter(key).map(Parameter::title).map(title -> title.in(locale));
    }
}
