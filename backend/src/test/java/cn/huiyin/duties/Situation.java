package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.EventType;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.PolicyFiles;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Template;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A situation of an estate and what its procedure asks for then: the engine alone, without a database. */
final class Situation {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Library SHIPPED = Library.load(PolicyFiles.fromClassPath());

    private final Library library;
    private final SettingsVersion version;
    private final Map<String, Object> facts = new HashMap<>();

    private Situation(Library library, String template) {
        this.library = library;
        Template procedure = library.template(template).orElseThrow();
        var calendar = library.calendar("cn").orElseThrow();
        this.version = new SettingsVersion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                procedure.id(),
                procedure.version(),
                Instant.EPOCH,
                "test",
                library.settings(procedure),
                procedure.clauses(),
                calendar,
                calendar.in(SHANGHAI));
        facts.putAll(Map.of(
                "kind", "complaint",
                "channel", "phone",
                "valid", true,
                "category", "clean.lobby",
                "severity", "general",
                "urgency", "routine",
                "responsibility", "common",
                "department", "environment"));
        facts.putAll(Map.of("repeatCount", 1, "reopenedCount", 0, "forwarded", false, "concealed", false));
        facts.put("receivedAt", at("2026-03-03T09:00"));
    }

    static Situation under(String template) {
        return new Situation(SHIPPED, template);
    }

    static Situation under(String template, String file, String yaml) {
        return new Situation(Library.load(PolicyFiles.fromClassPath().with(Map.of(file, yaml))), template);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    Situation with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    Situation received(String local) {
        return with("receivedAt", at(local));
    }

    Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    /** What the event at that time brings, whatever is drawn. */
    List<Duty> when(String event, String local) {
        return new NewDuties(new Conditions(library.events(), library.parameters()))
                .of(recorded(event, local), version).stream()
                        .map(NewDuties.Wanted::duty)
                        .toList();
    }

    /** The one duty that a clause brings, by its rule's name. */
    Duty duty(String clause, String event, String local) {
        List<Duty> found = when(event, local).stream()
                .filter(duty -> duty.terms().clauseId().equals(clause))
                .toList();
        assertThat(found).as("%s on %s with %s", clause, event, facts).hasSize(1);
        return found.getFirst();
    }

    /** That a clause brings nothing. */
    void none(String clause, String event, String local) {
        assertThat(when(event, local))
                .as("%s on %s with %s", clause, event, facts)
                .noneMatch(duty -> duty.terms().clauseId().equals(clause));
    }

    Recorded recorded(String event, String local) {
        EventType type = library.events().get(event);
        Map<String, Object> known = new HashMap<>(facts);
        known.keySet().retainAll(type.facts().keySet());
        return new Recorded(
                UUID.randomUUID(),
                event,
                type.subject(),
                UUID.randomUUID(),
                version.estateId(),
                at(local),
                at(local),
                type.check(known),
                null,
                version.id(),
                false,
                false);
    }
}
