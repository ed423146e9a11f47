package cn.huiyin.cases;

import cn.huiyin.duties.Occurrence;
import cn.huiyin.duties.Occurrences;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands each act to duties as the occurrences that it is, with the typed facts of the case. */
@Component
class CaseOccurrences {

    private final Occurrences occurrences;

    CaseOccurrences(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    void record(Case matter, Act act, Moment moment, Entry entry) {
        resume(matter, moment, entry);
        for (String name : act.occurrences()) {
            record(matter, act, name, moment, entry, entry.dutyFacts());
        }
        entry.also().forEach((name, more) -> record(matter, act, name, moment, entry, more));
    }

    /** A waiting ends when the act was done, not when it was entered, but never before it began. */
    private void resume(Case matter, Moment moment, Entry entry) {
        Standstill stood = entry.resumed();
        if (stood == null || stood.since() == null || stood.reason() == null) {
            return;
        }
        Map<String, Object> facts = facts(matter);
        facts.put("paused", false);
        facts.put("reason", stood.reason().code());
        put(facts, "actorRole", entry.dutyFacts().get("actorRole"));
        Instant at = moment.happenedAt().isBefore(stood.since()) ? stood.since() : moment.happenedAt();
        occurrences.record(Occurrence.of("case.resumed", "case", matter.id(), matter.estateId(), at, facts)
                .assignedTo(matter.handlers().assigneeId()));
    }

    private void record(Case matter, Act act, String name, Moment moment, Entry entry, Map<String, Object> more) {
        Map<String, Object> facts = facts(matter);
        facts.putAll(more);
        Occurrence occurrence = Occurrence.of(name, "case", matter.id(), matter.estateId(), moment.happenedAt(), facts)
                .assignedTo(matter.handlers().assigneeId());
        if (act == Act.CONCERN || !matter.concern().isNobody()) {
            occurrence = occurrence.keptFrom(matter.concern().keptFrom());
        }
        occurrence = entry.correcting() ? occurrence.correcting() : occurrence;
        occurrences.record(moment.excused() ? occurrence.excusedLate() : occurrence);
    }

    /** The facts of a case as the event catalogue types them: codes, numbers, times, nothing personal. */
    static Map<String, Object> facts(Case matter) {
        Judgement judgement = matter.judgement();
        Promise promise = matter.promise();
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", code(matter.kind()));
        facts.put("channel", code(matter.intake().channel()));
        facts.put("valid", judgement.isValid());
        facts.put("category", judgement.category() == null ? "" : judgement.category());
        facts.put("severity", code(judgement.severity()));
        facts.put("urgency", code(judgement.urgency()));
        facts.put(
                "responsibility", judgement.responsibility() == null ? "" : responsibility(judgement.responsibility()));
        String department = matter.handlers().department();
        facts.put("department", department == null ? "" : department);
        facts.put("receivedAt", matter.intake().receivedAt());
        facts.put("repeatCount", matter.repeatCount());
        facts.put("refusals", matter.marks().refusals());
        facts.put("reopenedCount", matter.reopenedCount());
        facts.put("forwarded", matter.intake().forwarded());
        facts.put("unverified", matter.isUnverified());
        facts.put("shared", matter.followsShared());
        facts.put("concealed", matter.marks().concealed());
        facts.put("paused", matter.standstill().stands());
        put(facts, Occurrence.COMPANY_ALONE, matter.concern().companyAlone() ? true : null);
        put(facts, "customerDeadline", promise.customerDeadline());
        put(facts, "appointmentAt", promise.appointmentAt());
        put(facts, "promisedFor", promise.promisedAt());
        put(facts, "outerDeadline", matter.intake().outerDeadline());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    /** The catalogue names the one who warrants. */
    private static String responsibility(Responsibility responsibility) {
        return responsibility == Responsibility.WARRANTY ? "developer" : code(responsibility);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
