package cn.huiyin.policy.web;

import cn.huiyin.policy.ClauseBook;
import cn.huiyin.policy.CompanyBound;
import cn.huiyin.policy.CompanyBounds;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.policy.Template;
import cn.huiyin.policy.Text;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Calendars on offer, and the settings of an estate. */
@Controller
@Transactional(readOnly = true)
class PolicyController {

    record WorkCalendarNode(String id, String name, List<Integer> years) {}

    private final Library library;
    private final ClauseBook book;
    private final SettingsVersions versions;
    private final CompanyBounds bounds;
    private final SettingNodes settingNodes;
    private final Clock clock;

    PolicyController(
            Library library,
            ClauseBook book,
            SettingsVersions versions,
            CompanyBounds bounds,
            SettingNodes settingNodes,
            Clock clock) {
        this.library = library;
        this.book = book;
        this.versions = versions;
        this.bounds = bounds;
        this.settingNodes = settingNodes;
        this.clock = clock;
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

    @QueryMapping
    List<SettingsVersion> settingsVersions(@Argument UUID estateId, @Argument @Nullable Integer first) {
        return versions.latest(estateId, Math.clamp(first == null ? 20 : first, 1, 50));
    }

    @BatchMapping(typeName = "SettingsVersion", field = "template")
    List<TemplateNode> template(List<SettingsVersion> several) {
        Map<String, Optional<Template>> newest = new HashMap<>();
        several.forEach(version -> newest.computeIfAbsent(version.template(), book::find));
        return several.stream()
                .map(version -> node(version, newest.getOrDefault(version.template(), Optional.empty())))
                .toList();
    }

    @BatchMapping(typeName = "SettingsVersion", field = "settings")
    List<List<SettingNode>> settings(List<SettingsVersion> several) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, CompanyBound> limits = bounds.bounds();
        return several.stream()
                .map(version -> settingNodes.of(version.settings(), limits, locale))
                .toList();
    }

    @SchemaMapping(typeName = "SettingsVersion", field = "calendar")
    String calendar(SettingsVersion version) {
        return version.calendarData().id();
    }

    /** A version keeps its clauses; the name is that of the newest version there is. */
    private TemplateNode node(SettingsVersion version, Optional<Template> newest) {
        return new TemplateNode(
                version.template(),
                version.templateVersion(),
                newest.map(Template::name).orElse(new Text(version.template(), version.template(), version.template())),
                version.clauses(),
                version.settings(),
                !book.isShipped(version.template()),
                newest.map(Template::version)
                        .filter(number -> number > version.templateVersion())
                        .orElse(null));
    }
}
