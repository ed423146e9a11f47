package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shipped procedures ask for what their clauses say: which duties arise from what happened, and what meets them. */
class ProcedureRulesTests {

    private static final Library LIBRARY = Library.load(PolicyFiles.fromClassPath());
    private static final Conditions CONDITIONS = new Conditions(LIBRARY.events(), LIBRARY.parameters());
    private static final Instant RECEIVED = Instant.parse("2026-11-20T02:00:00Z");

    private record Arisen(Clause clause, DutyRule rule) {
        @Override
        public String toString() {
            return clause.id() + " " + rule.name();
        }
    }

    @Test
    @cn.huiyin.Clause({"SUN-4", "SUN-5"})
    void urgentRepairAsksForArrivalAndForTheSameNight() {
        assertThat(arising("sunshine-coast", "case.triaged", Map.of("kind", "repair", "urgency", "urgent")))
                .extracting(Arisen::toString)
                .containsExactly("SUN-4 repair-arrival", "SUN-5 urgent-repair");
    }

    @Test
    @cn.huiyin.Clause({"SUN-4", "SUN-5"})
    void repairByAppointmentIsDueAsAppointed() {
        var repair = Map.<String, Object>of("kind", "repair", "appointmentAt", RECEIVED.plusSeconds(86_400));

        assertThat(arising("sunshine-coast", "case.triaged", repair))
                .extracting(Arisen::toString)
                .containsExactly("SUN-4 repair-appointment", "SUN-5 minor-repair-appointed");
    }

    @Test
    @cn.huiyin.Clause("SUN-5")
    void repairByTheDeveloperIsNoMinorRepairOfOurs() {
        assertThat(arising("sunshine-coast", "case.triaged", Map.of("kind", "repair", "responsibility", "developer")))
                .extracting(Arisen::toString)
                .containsExactly("SUN-4 repair-arrival");
    }

    @Test
    @cn.huiyin.Clause({"CO-09", "CO-17", "SUN-6"})
    void complaintIsDispatchedPromisedAndReplied() {
        assertThat(arising("sunshine-coast", "case.triaged", Map.of()))
                .extracting(Arisen::toString)
                .containsExactly(
                        "CO-09 first-progress", "CO-17 finish", "SUN-6 dispatch", "SUN-6 agree-reply", "SUN-6 reply");
    }

    @Test
    @cn.huiyin.Clause("SUN-1")
    void invalidComplaintAsksForAnExplanationOnly() {
        assertThat(arising("sunshine-coast", "case.triaged", Map.of("valid", false)))
                .extracting(Arisen::toString)
                .containsExactly("SUN-1 explain");
        assertThat(arising("service-centre", "case.triaged", Map.of("valid", false, "severity", "major")))
                .extracting(Arisen::toString)
                .containsExactly("SC-4.2.3.2 explain-major");
    }

    @Test
    @cn.huiyin.Clause("SUN-11")
    void visitCountsByPhoneOrDoorAndNeverByTheHandler() {
        Arisen visit = arising("sunshine-coast", "case.replied", Map.of()).stream()
                .filter(arisen -> arisen.rule().name().equals("visit"))
                .findFirst()
                .orElseThrow();

        assertThat(visit.rule().draw()).isEqualTo(new DutyRule.Draw("complaintVisitRate"));
        assertThat(meets(visit, visit("phone", "desk", false))).isTrue();
        assertThat(meets(visit, visit("door", "quality", false))).isTrue();
        assertThat(meets(visit, visit("phone", "desk", true))).isFalse();
        assertThat(meets(visit, visit("letter", "desk", false))).isFalse();
        assertThat(meets(visit, visit("phone", "worker", false))).isFalse();
    }

    @Test
    @cn.huiyin.Clause({"SC-3.1a", "SC-4.3.3.2", "SC-4.3.3.3.1", "SC-4.3.3.3.2", "SC-4.3.3.3.4"})
    void directorVisitsMajorRepeatedAndForwardedComplaintsAtTheDoor() {
        assertThat(arising("service-centre", "case.replied", Map.of()))
                .extracting(Arisen::toString)
                .containsExactly("SC-4.3.3.2 complaint-visit");

        List<Arisen> all = arising(
                "service-centre", "case.replied", Map.of("severity", "major", "repeatCount", 2L, "forwarded", true));
        assertThat(all)
                .extracting(Arisen::toString)
                .containsExactly(
                        "SC-3.1a major-visit",
                        "SC-4.3.3.2 complaint-visit",
                        "SC-4.3.3.3.1 repeat-visit",
                        "SC-4.3.3.3.2 major-visit",
                        "SC-4.3.3.3.4 forwarded-visit");
        assertThat(arising(
                        "service-centre", "case.replied", Map.of("forwarded", true, "channel", "authority-forwarded")))
                .extracting(Arisen::toString)
                .containsExactly("SC-4.3.3.2 complaint-visit");
        assertThat(all.stream().filter(duty -> meets(duty, visit("door", "director", false))))
                .hasSize(5);
        assertThat(all.stream().filter(duty -> meets(duty, visit("phone", "director", false))))
                .hasSize(2);
    }

    @Test
    @cn.huiyin.Clause({"SC-3.1b", "SC-4.2.3.1.2"})
    void majorComplaintGoesToTheDirector() {
        assertThat(arising("service-centre", "case.triaged", Map.of("severity", "major")))
                .filteredOn(duty -> duty.rule().who().role() == Responsible.DIRECTOR)
                .extracting(Arisen::toString)
                .containsExactly("SC-3.1b major", "SC-4.2.3.1.2 contact-major");
    }

    @Test
    @cn.huiyin.Clause("SC-4.2.3.2.1")
    void extensionToldInTimeEndsTheCustomersDeadlineButAPromiseWithinItDoesNot() {
        var facts = Map.<String, Object>of("customerDeadline", RECEIVED.plusSeconds(7_200));
        Arisen deadline = arising("service-centre", "case.triaged", facts).stream()
                .filter(arisen -> arisen.rule().name().equals("keep-deadline"))
                .findFirst()
                .orElseThrow();

        var within = new HashMap<>(facts);
        within.put("promisedFor", RECEIVED.plusSeconds(3_600));
        var later = new HashMap<>(facts);
        later.put("promisedFor", RECEIVED.plusSeconds(90_000));

        assertThat(holds(deadline.rule().endedWhen(), "case.promised", within)).isFalse();
        assertThat(holds(deadline.rule().endedWhen(), "case.promised", later)).isTrue();
        assertThat(arising("service-centre", "case.promised", later))
                .extracting(Arisen::toString)
                .containsExactly("SC-4.2.3.1.4 new-date", "SC-4.2.3.1.4 keep-new-date");
    }

    @Test
    @cn.huiyin.Clause("SC-4.2.3.2.2")
    void forwardedComplaintIsCalledOnAtTheDoorBeforeAnythingElse() {
        Map<String, Object> facts = Map.of("forwarded", true, "valid", false);

        assertThat(arising("service-centre", "case.forwarded", facts))
                .extracting(Arisen::toString)
                .containsExactly("SC-4.2.3.2.2 site-call");
        assertThat(arising("service-centre", "case.received", facts))
                .extracting(Arisen::toString)
                .containsExactly("SC-4.2.3 judge");
    }

    private static List<Arisen> arising(String template, String event, Map<String, ?> facts) {
        return LIBRARY.template(template).orElseThrow().clauses().stream()
                .flatMap(clause -> clause.duties().stream().map(rule -> new Arisen(clause, rule)))
                .filter(arisen -> arisen.rule().on().equals(event))
                .filter(arisen -> holds(arisen.rule().when(), event, facts))
                .toList();
    }

    private static boolean meets(Arisen duty, Map<String, ?> facts) {
        return duty.rule().metBy().contains("visit.made") && holds(duty.rule().metWhen(), "visit.made", facts);
    }

    private static boolean holds(@Nullable String condition, String event, Map<String, ?> facts) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "kind", "complaint",
                "channel", "phone",
                "valid", true,
                "category", "clean.stair",
                "severity", "general",
                "urgency", "routine",
                "responsibility", "common",
                "department", "environment",
                "receivedAt", RECEIVED,
                "repeatCount", 1L));
        all.putAll(Map.of("reopenedCount", 0L, "forwarded", false, "concealed", false));
        all.putAll(facts);
        Map<String, Object> known = LIBRARY.events().get(event).check(all);
        return condition == null || CONDITIONS.holds(event, condition, known, settings());
    }

    private static Map<String, Object> visit(String method, String role, boolean handler) {
        return Map.of("method", method, "visitorRole", role, "visitorIsHandler", handler);
    }

    private static Map<String, Object> settings() {
        Map<String, Object> values = new LinkedHashMap<>(LIBRARY.defaults());
        values.replaceAll((key, value) -> value instanceof Integer number ? Long.valueOf(number) : value);
        return values;
    }
}
