package cn.huiyin.policy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of a version, whose rules are found by their event and by their name without a search: each event asks. */
final class IndexedClauses extends AbstractList<Clause> {

    private final List<Clause> clauses;
    private final Map<String, List<SettingsVersion.Bound>> byEvent = new HashMap<>();
    private final Map<String, Clause> byId = new HashMap<>();
    private final Map<String, DutyRule> byName = new HashMap<>();

    private IndexedClauses(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
        for (Clause clause : this.clauses) {
            byId.putIfAbsent(clause.id(), clause);
            for (DutyRule rule : clause.duties()) {
                byName.putIfAbsent(name(clause.id(), rule.name()), rule);
                byEvent.computeIfAbsent(rule.on(), event -> new ArrayList<>())
                        .add(new SettingsVersion.Bound(clause, rule));
            }
        }
        byEvent.replaceAll((event, bound) -> List.copyOf(bound));
    }

    static IndexedClauses of(List<Clause> clauses) {
        return clauses instanceof IndexedClauses indexed ? indexed : new IndexedClauses(clauses);
    }

    List<SettingsVersion.Bound> on(String event) {
        return byEvent.getOrDefault(event, List.of());
    }

    Optional<Clause> clause(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<DutyRule> rule(String clauseId, String name) {
        return Optional.ofNullable(byName.get(name(clauseId, name)));
    }

    @Override
    public Clause get(int index) {
        return clauses.get(index);
    }

    @Override
    public int size() {
        return clauses.size();
    }

    private static String name(String clauseId, String rule) {
        return clauseId + "/" + rule;
    }
}
