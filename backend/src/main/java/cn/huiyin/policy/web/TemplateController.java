package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.ClauseBook;
import cn.huiyin.policy.HelpPlaces;
import cn.huiyin.policy.SaveTemplate;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.policy.Template;
import cn.huiyin.policy.TemplateTexts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Procedures: those on offer, their texts, and a company's own. */
@Controller
@Transactional(readOnly = true)
class TemplateController {

    record TemplateCheck(@Nullable TemplateNode template, List<PlacedProblem> problems) {}

    record TemplateSaveInput(
            String text, String reason, @Nullable String idempotencyKey) {}

    record TemplateSavePayload(@Nullable String templateId, List<PlacedProblem> problems, List<UserError> errors) {}

    private final ClauseBook book;
    private final TemplateTexts written;
    private final SaveTemplate saveTemplate;
    private final ProblemTexts problems;
    private final SettingNodes settingNodes;
    private final SettingsVersions versions;
    private final HelpPlaces places;
    private final UserErrors errors;
    private final Clock clock;

    TemplateController(
            ClauseBook book,
            TemplateTexts written,
            SaveTemplate saveTemplate,
            ProblemTexts problems,
            SettingNodes settingNodes,
            SettingsVersions versions,
            HelpPlaces places,
            UserErrors errors,
            Clock clock) {
        this.book = book;
        this.written = written;
        this.saveTemplate = saveTemplate;
        this.problems = problems;
        this.settingNodes = settingNodes;
        this.versions = versions;
        this.places = places;
        this.errors = errors;
        this.clock = clock;
    }

    @QueryMapping
    List<TemplateNode> templates() {
        return book.all().stream().map(this::node).toList();
    }

    @QueryMapping
    @Nullable
    String templateText(@Argument String id) {
        return written.of(id).orElse(null);
    }

    @QueryMapping
    TemplateCheck templateCheck(@Argument String text) {
        ClauseBook.Read read = book.read(text);
        return new TemplateCheck(
                read.problems().isEmpty() ? read.template().map(this::node).orElse(null) : null,
                problems.of(read.problems()));
    }

    @QueryMapping
    List<ClauseNode> clausesInForce(@Argument UUID estateId, Locale locale) {
        return versions.find(estateId, clock.instant()).stream()
                .flatMap(version -> version.clauses().stream())
                .map(clause -> ClauseNode.of(clause, places, locale))
                .toList();
    }

    @MutationMapping
    @Transactional
    TemplateSavePayload templateSave(@Argument TemplateSaveInput input) {
        return switch (saveTemplate.save(new SaveTemplate.Command(input.text(), input.reason()))) {
            case SaveTemplate.Outcome.Saved saved ->
                new TemplateSavePayload(saved.template().id(), List.of(), List.of());
            case SaveTemplate.Outcome.WithoutReason() ->
                new TemplateSavePayload(
                        null, List.of(), List.of(errors.input("input.reason", "policy.setting.missing")));
            case SaveTemplate.Outcome.Refused refused ->
                new TemplateSavePayload(
                        null,
                        problems.of(refused.problems()),
                        List.of(errors.input(
                                "input.text",
                                "policy.template.refused",
                                refused.problems().size())));
        };
    }

    @SchemaMapping(typeName = "TemplateSavePayload", field = "template")
    @Nullable
    TemplateNode saved(TemplateSavePayload payload) {
        return payload.templateId() == null
                ? null
                : book.find(payload.templateId()).map(this::node).orElse(null);
    }

    @SchemaMapping(typeName = "Template", field = "name")
    String name(TemplateNode template, Locale locale) {
        return template.title().in(locale);
    }

    @SchemaMapping(typeName = "Template", field = "clauses")
    List<ClauseNode> clauses(TemplateNode template, Locale locale) {
        return template.content().stream()
                .map(clause -> ClauseNode.of(clause, places, locale))
                .toList();
    }

    @SchemaMapping(typeName = "Template", field = "settings")
    List<SettingNode> templateSettings(TemplateNode template, Locale locale) {
        return settingNodes.of(template.values(), locale);
    }

    private TemplateNode node(Template template) {
        return new TemplateNode(
                template.id(),
                template.version(),
                template.name(),
                template.clauses(),
                book.settings(template),
                !book.isShipped(template.id()),
                null);
    }
}
