package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.Parameter;
import cn.huiyin.policy.SettingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<SettingNode> nodes = new ArrayList<>();
        library.parameters().forEach((key, parameter) -> {
            Object value = values.get(key);
            if (value != null) {
                nodes.add(node(parameter, value, locale));
            }
        });
        return nodes;
    }

    private SettingNode node(Parameter parameter, Object value, Locale locale) {
        return new SettingNode(
                parameter.key(),
                parameter.title().in(locale),
                SettingText.format(value),
                lower(parameter.type()),
                parameter.unit() == null ? "" : texts.text("policy.unit." + code(parameter.unit())),
                lower(parameter.direction()),
                !parameter.source().equals("ours"));
    }

    private static String code(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
