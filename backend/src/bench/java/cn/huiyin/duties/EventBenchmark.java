package cn.huiyin.duties;

import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.EventType;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.PolicyFiles;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Template;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One event put to all clauses of {@code complete}, without the database; the goal is 1 ms of CPU: {@code -prof cn.huiyin.CpuTime}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EventBenchmark {

    private static final Instant AT = Instant.parse("2026-03-03T01:00:00Z");

    @Param({
        "case.received",
        "case.triaged",
        "case.dispatched",
        "case.promised",
        "case.solution-refused",
        "case.replied",
        "case.done",
        "visit.made",
        "case.reopened",
        "case.closed"
    })
    String event;

    @Param({"complaint", "repair"})
    String kind;

    private SettingsVersion version;
    private NewDuties newDuties;
    private Acts acts;
    private Recorded triage;
    private Recorded occurrence;

    @Setup
    public void load() {
        Library library = Library.load(PolicyFiles.fromClassPath());
        Template complete = library.template("complete").orElseThrow();
        var calendar = library.calendar("cn").orElseThrow();
        version = new SettingsVersion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                complete.id(),
                complete.version(),
                Instant.EPOCH,
                "bench",
                library.settings(complete),
                complete.clauses(),
                calendar,
                calendar.in(ZoneId.of("Asia/Shanghai")));
        Conditions conditions = new Conditions(library.events(), library.parameters());
        newDuties = new NewDuties(conditions, library);
        acts = new Acts(conditions, library);
        triage = recorded(library, "case.triaged");
        occurrence = recorded(library, event);
    }

    /** The duties that the event makes. */
    @Benchmark
    public List<NewDuties.Wanted> makes() {
        return newDuties.of(occurrence, version);
    }

    /** The whole: what it does to the duties that the triage made, and those that it makes itself. */
    @Benchmark
    public Object meetsAndMakes() {
        List<NewDuties.Wanted> open = newDuties.of(triage, version);
        open.forEach(wanted -> acts.apply(occurrence, wanted.duty(), version));
        return newDuties.of(occurrence, version);
    }

    private Recorded recorded(Library library, String name) {
        EventType type = library.events().get(name);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "kind", kind,
                "channel", "phone",
                "valid", true,
                "category", "leak.wall",
                "severity", "major",
                "urgency", "urgent",
                "responsibility", "common",
                "department", "engineering"));
        facts.putAll(Map.of("repeatCount", 3, "reopenedCount", 1, "forwarded", true, "concealed", true));
        facts.put("receivedAt", AT);
        facts.putAll(Map.of("method", "phone", "visitorRole", "desk", "visitorIsHandler", false, "result", "unsolved"));
        facts.put("actorRole", "director");
        facts.keySet().retainAll(type.facts().keySet());
        return new Recorded(
                UUID.randomUUID(),
                name,
                type.subject(),
                UUID.randomUUID(),
                version.estateId(),
                AT,
                AT,
                type.check(facts),
                null,
                version.id(),
                false,
                false,
                null);
    }
}
