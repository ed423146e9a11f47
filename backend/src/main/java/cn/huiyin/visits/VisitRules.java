package cn.huiyin.visits;

import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.EventType;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the clause behind a duty what it says of visits: whether one meets it, by which methods, by whom. */
@Component
class VisitRules {

    private final SettingsVersions versions;
    private final Conditions conditions;
    private final EventType made;

    VisitRules(SettingsVersions versions, Conditions conditions, Library library) {
        this.versions = versions;
        this.conditions = conditions;
        this.made = library.events().get(VisitOccurrences.MADE);
    }

    /** Whether a visit can meet the duty at all. */
    boolean asksForVisit(VisitDuty duty) {
        return rule(duty.settingsVersionId(), duty.clauseId(), duty.rule())
                .filter(rule -> rule.metBy().contains(VisitOccurrences.MADE))
                .isPresent();
    }

    /** Whether a visit of these facts is one that the clause asks for. */
    boolean fits(VisitDuty duty, Map<String, Object> facts) {
        return rule(duty.settingsVersionId(), duty.clauseId(), duty.rule())
                .filter(rule -> holds(rule, facts, versions.get(duty.settingsVersionId())))
                .isPresent();
    }

    /** By which methods a visit of the responsible role counts, by what the clause says; letters and messages never. */
    List<VisitMethod> methods(UUID versionId, String clauseId, String ruleName, CaseSketch sketch) {
        return rule(versionId, clauseId, ruleName)
                .map(rule -> Arrays.stream(VisitMethod.values())
                        .filter(VisitMethod::byPerson)
                        .filter(method ->
                                OpenMethods.of(versions.get(versionId)).contains(method))
                        .filter(method -> holds(
                                rule, sketch.facts(method, rule.who().role().code()), versions.get(versionId)))
                        .toList())
                .orElse(List.of());
    }

    private Optional<DutyRule> rule(UUID versionId, String clauseId, String ruleName) {
        return versions.get(versionId).rule(clauseId, ruleName);
    }

    private boolean holds(DutyRule rule, Map<String, Object> facts, SettingsVersion version) {
        return rule.metWhen() == null || conditions.holds(made.name(), rule.metWhen(), made.check(facts), version);
    }
}
