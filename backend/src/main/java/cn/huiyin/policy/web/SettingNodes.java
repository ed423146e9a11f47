package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.CompanyBound;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.Parameter;
import cn.huiyin.policy.SettingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells settings in the caller's language, in the order of their keys. */
@Component
class SettingNodes {

    private final Library library;
    private final UserErrors texts;

    SettingNodes(Library library, UserErrors texts) {
        this.library = library;
        this.texts = texts;
    }

    List<SettingNode> of(Map<String, Object> values, Locale locale) {
        return of(values, Map.of(), locale);
    }

    List<SettingNode> of(Map<String, Object> values, Map<String, CompanyBound> bounds, Locale locale) {
        List<SettingNode> nodes = new ArrayList<>();
        library.parameters().forEach((key, parameter) -> {
            Object value = values.get(key);
            if (value != null) {
                nodes.add(node(parameter, value, bounds.get(key), locale));
            }
        });
        return nodes;
    }

    SettingNode node(Parameter parameter, Object value, @Nullable CompanyBound bound, Locale locale) {
        return new SettingNode(
                parameter.key(),
                parameter.title().in(locale),
                SettingText.format(value),
                lower(parameter.type()),
                parameter.unit() == null ? "" : texts.text("policy.unit." + code(parameter.unit())),
                lower(parameter.direction()),
                !parameter.source().equals("ours"),
                parameter.source().equals("ours") ? "" : parameter.source(),
                parameter.group(),
                parameter.of(),
                orEmpty(parameter.min()),
                orEmpty(parameter.max()),
                parameter.fixed(),
                !parameter.notYet(),
                bound == null ? "" : SettingText.format(bound.value()),
                bound == null ? "" : bound.setBy());
    }

    private static String orEmpty(@Nullable Object limit) {
        return limit == null ? "" : limit.toString();
    }

    private static String code(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
