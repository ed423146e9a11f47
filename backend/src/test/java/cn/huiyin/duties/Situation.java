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

    private static final Conditions CONDITIONS = new Conditions(SHIPPED.events(), SHIPPED.parameters());
    private static final Acts ACTS = new Acts(CONDITIONS, SHIPPED);

    private final SettingsVersion version;
    private final Map<String, Object> facts = new HashMap<>();

    private Situation(String template) {
        Template procedure = SHIPPED.template(template).orElseThrow();
        var calendar = SHIPPED.calendar("cn").orElseThrow();
        this.version = new SettingsVersion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                procedure.id(),
                procedure.version(),
                Instant.EPOCH,
                "test",
                SHIPPED.settings(procedure),
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
        return new Situation(template);
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
        return new NewDuties(CONDITIONS, SHIPPED)
                .of(recorded(event, local), version).stream()
                        .map(NewDuties.Wanted::duty)
                        .toList();
    }

    /** The duty that a rule brings, written {@code SUN-4/repair-arrival}. */
    Duty duty(String rule, String event, String local) {
        List<Duty> found = when(event, local).stream()
                .filter(duty -> name(duty).equals(rule))
                .toList();
        assertThat(found).as("%s on %s with %s", rule, event, facts).hasSize(1);
        return found.getFirst();
    }

    /** That a rule brings nothing. */
    void none(String rule, String event, String local) {
        assertThat(when(event, local))
                .as("%s on %s with %s", rule, event, facts)
                .noneMatch(duty -> name(duty).equals(rule));
    }

    /** What an act at that time does to a duty. */
    DutyState after(Duty duty, String event, String local) {
        ACTS.apply(recorded(event, local), duty, version);
        return duty.state();
    }

    /** Lets the subject wait for something from then on. */
    void pause(Duty duty, String reason, String local) {
        facts.put("reason", reason);
        ACTS.apply(recorded("case.paused", local), duty, version);
    }

    void resume(Duty duty, String local) {
        ACTS.apply(recorded("case.resumed", local), duty, version);
    }

    /** The due time reckoned anew from what a stored duty holds. */
    String reckoned(Duty duty) {
        var rule = version.rule(duty.terms().clauseId(), duty.terms().rule()).orElseThrow();
        var due = new DueTime(version, rule, duty.terms().inputs(), duty.stops().over())
                .reckon()
                .orElseThrow()
                .due();
        return LocalDateTime.ofInstant(due.dueAt(), SHANGHAI).toString();
    }

    /** When a duty is due, as the estate's clocks show it. */
    static String due(Duty duty) {
        return LocalDateTime.ofInstant(duty.terms().due().dueAt(), SHANGHAI).toString();
    }

    private static String name(Duty duty) {
        return duty.terms().clauseId() + "/" + duty.terms().rule();
    }

    Recorded recorded(String event, String local) {
        EventType type = SHIPPED.events().get(event);
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
                false,
                null);
    }
}
