package cn.huiyin.local;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Takes the outcome of a closed case to the noticeboard, or part of the way. */
final class DemoOutcome {

    private static final String SEEN = "outcome { id version state openMarks marks { id suggestion resolution } }";

    private final GraphQl desk;
    private final GraphQl director;

    DemoOutcome(GraphQl desk, GraphQl director) {
        this.desk = desk;
        this.director = director;
    }

    /**
     * Drafts, resolves what the draft gives away, sends, approves, posts; some stay on the way for the screens.
     *
     * <p>A matter that is only counted has no outcome.
     */
    void post(String caseId, String text, int turn) {
        JsonNode outcome = desk.attempt("outcomeDraft", Map.of("caseId", caseId, "text", text), SEEN)
                .get("outcome");
        if (outcome.isNull()) {
            return;
        }
        if (turn % 4 == 3) {
            return;
        }
        for (JsonNode mark : outcome.get("marks")) {
            if (mark.get("resolution").isNull()) {
                outcome = desk.act(
                                "outcomeMarkResolve",
                                Map.of(
                                        "outcomeId", outcome.get("id").asString(),
                                        "markId", mark.get("id").asString(),
                                        "version", outcome.get("version").asInt(),
                                        "resolution", "REPLACED",
                                        "replacement", mark.get("suggestion").asString()),
                                SEEN)
                        .get("outcome");
            }
        }
        outcome = step(desk, "outcomeSend", outcome);
        outcome = step(director, "outcomeApprove", outcome);
        if (!"PUBLISHED".equals(outcome.get("state").asString())) {
            step(desk, "outcomePublish", outcome);
        }
    }

    private static JsonNode step(GraphQl actor, String mutation, JsonNode outcome) {
        return actor.act(
                        mutation,
                        Map.of(
                                "outcomeId", outcome.get("id").asString(),
                                "version", outcome.get("version").asInt()),
                        SEEN)
                .get("outcome");
    }
}
