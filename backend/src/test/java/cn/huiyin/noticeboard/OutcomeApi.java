package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Does to outcomes what the screens do. */
@TestComponent
class OutcomeApi {

    private static final String FIELDS = """
            { outcome { id version state text place month openMarks objectableUntil objection
                marks { id kind found suggestion open reason }
                permissions { canEdit canSend canObject canApprove canPublish canWithdraw } }
              errors { __typename code path message } }""";

    private final Api api;

    OutcomeApi(Api api) {
        this.api = api;
    }

    /** The answer to one act: the outcome as it stands and the errors. */
    record Acted(Api.Answer answer, JsonNode payload) {

        JsonNode outcome() {
            return payload.path("outcome");
        }

        UUID id() {
            return UUID.fromString(outcome().path("id").asString());
        }

        int version() {
            return outcome().path("version").asInt();
        }

        String state() {
            return outcome().path("state").asString();
        }

        String error() {
            return payload.path("errors").path(0).path("code").asString("");
        }

        String refusal() {
            return answer.refusal();
        }
    }

    Acted draft(Api.As as, UUID caseId, String text) {
        Map<String, Object> input = new HashMap<>(Map.of("caseId", caseId));
        input.put("text", text);
        return act(as, "outcomeDraft", "OutcomeDraftInput", input);
    }

    Acted edit(Api.As as, Acted seen, String text) {
        return act(
                as,
                "outcomeEdit",
                "OutcomeEditInput",
                Map.of("outcomeId", seen.id(), "version", seen.version(), "text", text));
    }

    Acted replace(Api.As as, Acted seen, int mark) {
        return act(
                as,
                "outcomeMarkResolve",
                "OutcomeMarkResolveInput",
                Map.of(
                        "outcomeId", seen.id(),
                        "version", seen.version(),
                        "markId", seen.outcome().at("/marks/" + mark + "/id").asString(),
                        "resolution", "REPLACED"));
    }

    Acted dismiss(Api.As as, Acted seen, int mark, String reason) {
        return act(
                as,
                "outcomeMarkResolve",
                "OutcomeMarkResolveInput",
                Map.of(
                        "outcomeId", seen.id(),
                        "version", seen.version(),
                        "markId", seen.outcome().at("/marks/" + mark + "/id").asString(),
                        "resolution", "DISMISSED",
                        "reason", reason));
    }

    Acted choose(Api.As as, Acted seen, UUID attachment, boolean ownHome) {
        return act(
                as,
                "outcomePhotosChoose",
                "OutcomePhotosChooseInput",
                Map.of(
                        "outcomeId",
                        seen.id(),
                        "version",
                        seen.version(),
                        "photos",
                        java.util.List.of(Map.of("attachmentId", attachment, "ownHome", ownHome))));
    }

    Acted consent(Api.As as, UUID outcome, boolean given) {
        return act(
                as, "outcomePhotosConsent", "OutcomePhotosConsentInput", Map.of("outcomeId", outcome, "given", given));
    }

    Acted send(Api.As as, Acted seen) {
        return act(as, "outcomeSend", "OutcomeSendInput", Map.of("outcomeId", seen.id(), "version", seen.version()));
    }

    Acted object(Api.As as, UUID outcome, String reason) {
        return act(as, "outcomeObject", "OutcomeObjectInput", Map.of("outcomeId", outcome, "reason", reason));
    }

    Acted approve(Api.As as, Acted seen) {
        return act(
                as, "outcomeApprove", "OutcomeApproveInput", Map.of("outcomeId", seen.id(), "version", seen.version()));
    }

    Acted publish(Api.As as, Acted seen) {
        return act(
                as, "outcomePublish", "OutcomePublishInput", Map.of("outcomeId", seen.id(), "version", seen.version()));
    }

    Acted withdraw(Api.As as, UUID outcome, String reason) {
        return act(as, "outcomeWithdraw", "OutcomeWithdrawInput", Map.of("outcomeId", outcome, "reason", reason));
    }

    /** Drafted by the desk, sent, approved by the director; not yet posted. */
    Acted approved(BoardWorld.Estate estate, UUID caseId, String text) {
        Acted drafted = draft(estate.as(Role.DESK), caseId, text);
        return approve(estate.as(Role.DIRECTOR), send(estate.as(Role.DESK), drafted));
    }

    private Acted act(Api.As as, String act, String type, Map<String, Object> input) {
        Api.Answer answer = api.call(
                as,
                "mutation($input: " + type + "!) { " + act + "(input: $input) " + FIELDS + " }",
                Map.of("input", input));
        return new Acted(answer, answer.data("/" + act));
    }
}
