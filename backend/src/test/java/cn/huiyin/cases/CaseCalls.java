package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Acts on cases over HTTP, each with the version that is there, and answers with the payload. */
record CaseCalls(Api api, Office office) {

    private static final String CASE = """
            { case { id version state promisedAt promiseRenewals handovers handedAround answerable { membershipId }
                assignee { membershipId } department { code } returnedAt forwarded category
                permissions { canCaseAnswerableName canCaseReturn canCaseDispatch } }
              errors { path code message } }""";

    /** Takes a matter in on somebody's behalf, and gives its id. */
    UUID receive(Role role, Map<String, ?> told) {
        JsonNode payload = receiving(role, told);
        if (!payload.path("errors").isEmpty()) {
            throw new AssertionError(payload);
        }
        return UUID.fromString(payload.at("/case/id").asString());
    }

    JsonNode receiving(Role role, Map<String, ?> told) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "kind",
                "COMPLAINT",
                "channel",
                "PHONE",
                "description",
                "楼上空调滴水",
                "unitId",
                office.unit().toString()));
        input.putAll(told);
        return call(role, "caseReceive", input);
    }

    void triage(UUID id) {
        triage(id, "COMMON");
    }

    void triage(UUID id, String responsibility) {
        done(act(
                Role.DESK,
                id,
                "caseTriage",
                Map.of(
                        "valid", true,
                        "category", "leak.wall",
                        "severity", "GENERAL",
                        "urgency", "ROUTINE",
                        "responsibility", responsibility)));
    }

    JsonNode dispatch(Role role, UUID id, String department) {
        UUID to = office.company().departments().get(department);
        return act(role, id, "caseDispatch", Map.of("departmentId", to.toString()));
    }

    JsonNode act(Role role, UUID id, String mutation, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("caseId", id.toString());
        whole.put("version", office.version(id));
        return call(role, mutation, whole);
    }

    /** The duties of a case by clause, with their states. */
    String duties(UUID id, String clause) {
        JsonNode found = api.call(
                        office.company().as(Role.DIRECTOR),
                        "query($id: ID!) { case(id: $id) { duties { clauseId dueAt state } } }",
                        Map.of("id", id.toString()))
                .data("/case/duties");
        StringBuilder all = new StringBuilder();
        found.forEach(duty -> {
            if (duty.path("clauseId").asString().equals(clause)) {
                all.append(duty.path("dueAt").asString())
                        .append(' ')
                        .append(duty.path("state").asString())
                        .append('\n');
            }
        });
        return all.toString().strip();
    }

    static JsonNode done(JsonNode payload) {
        if (!payload.path("errors").isEmpty()) {
            throw new AssertionError(payload);
        }
        return payload.path("case");
    }

    /** Field and code of the one error. */
    static String refusal(JsonNode payload) {
        if (payload.path("errors").size() != 1 || !payload.path("case").isNull()) {
            throw new AssertionError(payload);
        }
        JsonNode error = payload.at("/errors/0");
        JsonNode path = error.path("path");
        String field = path.isEmpty() ? "" : path.path(path.size() - 1).asString();
        return field + " " + error.path("code").asString();
    }

    /** As somebody who is no member of staff. */
    JsonNode act(Api.As as, UUID id, String mutation, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("caseId", id.toString());
        whole.put("version", office.version(id));
        return call(as, mutation, whole);
    }

    private JsonNode call(Role role, String mutation, Map<String, ?> input) {
        return call(office.company().as(role).reading("en"), mutation, input);
    }

    private JsonNode call(Api.As as, String mutation, Map<String, ?> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return api.call(
                        as,
                        "mutation($input: " + type + "!) { " + mutation + "(input: $input) " + CASE + " }",
                        Map.of("input", input))
                .data("/" + mutation);
    }
}
