package cn.huiyin.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Chooses the clauses of an estate: those of its template, single ones of others, less what it drops. */
@Component
class ClauseChoice {

    /** The clauses with the figures that go with them. */
    record Chosen(String template, int templateVersion, List<Clause> clauses, Map<String, Object> settings) {}

    private final ClauseBook book;
    private final SettingsRules rules;

    ClauseChoice(ClauseBook book, SettingsRules rules) {
        this.book = book;
        this.rules = rules;
    }

    Chosen choose(SettingsVersion latest, SettingsProposal proposal, List<SettingProblem> problems) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        latest.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        Map<String, Object> settings = new LinkedHashMap<>(latest.settings());
        String template = latest.template();
        int version = latest.templateVersion();
        if (proposal.template() != null) {
            Template next = book.find(proposal.template()).orElse(null);
            if (next == null) {
                problems.add(new SettingProblem("template", "unknown", List.of(proposal.template())));
            } else {
                clauses.clear();
                next.clauses().forEach(clause -> clauses.put(clause.id(), clause));
                move(next, settings);
                template = next.id();
                version = next.version();
            }
        }
        proposal.on().forEach(wanted -> take(wanted, clauses, settings, problems));
        proposal.off().forEach(id -> {
            if (clauses.remove(id) == null) {
                problems.add(new SettingProblem("clause", "unknown", List.of(id)));
            }
        });
        return new Chosen(template, version, new ArrayList<>(clauses.values()), settings);
    }

    /** The estate keeps its own figures; of those that the procedure gives itself, the stricter one holds. */
    private void move(Template next, Map<String, Object> settings) {
        book.settings(next).forEach(settings::putIfAbsent);
        next.settings().forEach((key, value) -> stricter(key, value, settings));
    }

    private void take(
            SettingsProposal.ClauseOf wanted,
            Map<String, Clause> clauses,
            Map<String, Object> settings,
            List<SettingProblem> problems) {
        Template template = book.find(wanted.template()).orElse(null);
        Clause clause = template == null
                ? null
                : template.clauses().stream()
                        .filter(c -> c.id().equals(wanted.clause()))
                        .findFirst()
                        .orElse(null);
        if (template == null || clause == null) {
            problems.add(new SettingProblem("clause", "unknown", List.of(wanted.clause())));
            return;
        }
        clauses.put(clause.id(), clause);
        Map<String, Object> theirs = book.settings(template);
        clause.settings().forEach(key -> stricter(key, Objects.requireNonNull(theirs.get(key)), settings));
    }

    private void stricter(String key, Object value, Map<String, Object> settings) {
        Object own = settings.get(key);
        if (own == null || rules.laxer(key, own, value)) {
            settings.put(key, value);
        }
    }
}
