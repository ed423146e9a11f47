package cn.huiyin.visits;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few facts of a case by which clauses tell methods of visits apart, for lists that ask many rules at once. */
record CaseSketch(String kind, @Nullable String category, String severity) {

    /** The facts of a visit by this method, role and nobody who had a hand in the case. */
    Map<String, Object> facts(VisitMethod method, String visitorRole) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind.toLowerCase(Locale.ROOT));
        facts.put("category", category == null ? "" : category);
        facts.put("severity", severity.toLowerCase(Locale.ROOT));
        facts.put("valid", true);
        facts.put("channel", "");
        facts.put("urgency", "routine");
        facts.put("responsibility", "");
        facts.put("department", "");
        facts.put("receivedAt", Instant.EPOCH);
        facts.put("repeatCount", 1);
        facts.put("reopenedCount", 0);
        facts.put("forwarded", false);
        facts.put("concealed", false);
        facts.put("method", method.code());
        facts.put("visitorRole", visitorRole);
        facts.put("visitorIsHandler", false);
        return facts;
    }
}
