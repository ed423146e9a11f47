package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.policy.ChangeCompanyBounds;
import cn.huiyin.policy.CompanyBound;
import cn.huiyin.policy.CompanyBounds;
import cn.huiyin.policy.Direction;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingProblem;
import cn.huiyin.policy.SettingText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What head office sets for all its estates. */
@Controller
@Transactional(readOnly = true)
class CompanyBoundsController {

    record BoundNode(
            SettingNode setting,
            String bound,
            String initial,
            boolean boundable,
            String setBy,
            @Nullable Instant setAt) {}

    record CompanyValueInput(String key, @Nullable String value) {}

    record CompanyBoundsChangeInput(
            @Nullable List<CompanyValueInput> bounds,
            @Nullable List<CompanyValueInput> defaults,
            String reason,
            @Nullable String idempotencyKey) {}

    record CompanyBoundsChangePayload(@Nullable List<UUID> tightenedEstates, List<UserError> errors) {}

    private final CompanyBounds stored;
    private final ChangeCompanyBounds changeCompanyBounds;
    private final Library library;
    private final SettingNodes nodes;
    private final SettingErrors errors;

    CompanyBoundsController(
            CompanyBounds stored,
            ChangeCompanyBounds changeCompanyBounds,
            Library library,
            SettingNodes nodes,
            SettingErrors errors) {
        this.stored = stored;
        this.changeCompanyBounds = changeCompanyBounds;
        this.library = library;
        this.nodes = nodes;
        this.errors = errors;
    }

    @QueryMapping
    List<BoundNode> companyBounds(Locale locale) {
        Map<String, CompanyBound> bounds = stored.bounds();
        Map<String, CompanyBound> defaults = stored.defaults();
        List<BoundNode> all = new ArrayList<>();
        library.parameters().forEach((key, parameter) -> {
            CompanyBound bound = bounds.get(key);
            CompanyBound initial = defaults.get(key);
            Object value = initial == null ? library.defaults().get(key) : initial.value();
            if (value != null) {
                all.add(new BoundNode(
                        nodes.node(parameter, value, bound, locale),
                        bound == null ? "" : SettingText.format(bound.value()),
                        initial == null ? "" : SettingText.format(initial.value()),
                        parameter.direction() != Direction.NONE && !parameter.fixed(),
                        bound == null ? "" : bound.setBy(),
                        bound == null ? null : bound.setAt()));
            }
        });
        return all;
    }

    @MutationMapping
    @Transactional
    CompanyBoundsChangePayload companyBoundsChange(@Argument CompanyBoundsChangeInput input) {
        Map<String, @Nullable String> bounds = texts(input.bounds());
        Map<String, @Nullable String> defaults = texts(input.defaults());
        return switch (changeCompanyBounds.change(new ChangeCompanyBounds.Command(bounds, defaults, input.reason()))) {
            case ChangeCompanyBounds.Outcome.Changed changed ->
                new CompanyBoundsChangePayload(changed.tightened(), List.of());
            case ChangeCompanyBounds.Outcome.Refused refused ->
                new CompanyBoundsChangePayload(
                        null,
                        Stream.of(
                                        told("input.bounds", bounds, refused.bounds()),
                                        told("input.defaults", defaults, refused.defaults()),
                                        told("input", Map.of(), refused.others()))
                                .flatMap(list -> list)
                                .toList());
        };
    }

    private Stream<UserError> told(String list, Map<String, @Nullable String> texts, List<SettingProblem> problems) {
        List<String> keys = List.copyOf(texts.keySet());
        return problems.stream().map(problem -> errors.at(list, keys, problem));
    }

    private static Map<String, @Nullable String> texts(@Nullable List<CompanyValueInput> values) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        if (values != null) {
            values.forEach(value -> texts.put(value.key(), value.value()));
        }
        return texts;
    }
}
