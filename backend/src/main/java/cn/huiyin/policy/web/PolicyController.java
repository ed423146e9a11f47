package cn.huiyin.policy.web;

import cn.huiyin.policy.Clause;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.policy.Template;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Procedures and calendars on offer, and the settings of an estate. */
@Controller
@Transactional(readOnly = true)
class PolicyController {

    record WorkCalendarNode(String id, String name, List<Integer> years) {}

    record ClauseNode(String id, String title, String text, String area, boolean pending, List<String> settings) {

        static ClauseNode of(Clause clause, Locale locale) {
            return new ClauseNode(
                    clause.id(),
                    clause.title().in(locale),
                    clause.text().in(locale),
                    clause.area(),
                    clause.pending(),
                    clause.settings());
        }
    }

    private final Library library;
    private final SettingsVersions versions;
    private final SettingNodes settingNodes;
    private final Clock clock;

    PolicyController(Library library, SettingsVersions versions, SettingNodes settingNodes, Clock clock) {
        this.library = library;
        this.versions = versions;
        this.settingNodes = settingNodes;
        this.clock = clock;
    }

    @QueryMapping
    List<TemplateNode> templates() {
        return library.templates().values().stream().map(this::node).toList();
    }

    @QueryMapping
    List<WorkCalendarNode> workCalendars(Locale locale) {
        return library.calendars().values().stream()
                .map(calendar -> new WorkCalendarNode(
                        calendar.id(),
                        calendar.name().in(locale),
                        calendar.statutory().years().keySet().stream().sorted().toList()))
                .toList();
    }

    @QueryMapping
    @Nullable
    SettingsVersion settings(@Argument UUID estateId) {
        return versions.find(estateId, clock.instant()).orElse(null);
    }

    @SchemaMapping(typeName = "SettingsVersion", field = "template")
    TemplateNode template(SettingsVersion version) {
        return new TemplateNode(
                version.template(),
                version.templateVersion(),
                library.template(version.template())
                        .map(Template::name)
                        .orElse(new cn.huiyin.policy.Text(version.template(), version.template(), version.template())),
                version.clauses(),
                version.settings());
    }

    @SchemaMapping(typeName = "SettingsVersion", field = "settings")
    List<SettingNode> settings(SettingsVersion version, Locale locale) {
        return settingNodes.of(version.settings(), locale);
    }

    @SchemaMapping(typeName = "Template", field = "name")
    String name(TemplateNode template, Locale locale) {
        return template.title().in(locale);
    }

    @SchemaMapping(typeName = "Template", field = "clauses")
    List<ClauseNode> clauses(TemplateNode template, Locale locale) {
        return template.content().stream()
                .map(clause -> ClauseNode.of(clause, locale))
                .toList();
    }

    @SchemaMapping(typeName = "Template", field = "settings")
    List<SettingNode> templateSettings(TemplateNode template, Locale locale) {
        return settingNodes.of(template.values(), locale);
    }

    private TemplateNode node(Template template) {
        return new TemplateNode(
                template.id(), template.version(), template.name(), template.clauses(), library.settings(template));
    }
}
