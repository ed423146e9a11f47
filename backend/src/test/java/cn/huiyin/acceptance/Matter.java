package cn.huiyin.acceptance;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One case and what its people do with it, each act with the version that they saw. */
public final class Matter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final EstateAtWork estate;
    private final String id;
    private final Role reader;
    private int seen;

    Matter(EstateAtWork estate, String id) {
        this(estate, id, Role.DIRECTOR);
    }

    private Matter(EstateAtWork estate, String id, Role reader) {
        this.estate = estate;
        this.id = id;
        this.reader = reader;
    }

    /** The same, looked at by somebody else than the director. */
    public Matter by(Role other) {
        return new Matter(estate, id, other);
    }

    public String id() {
        return id;
    }

    /** An act that must succeed. */
    public Matter act(Role by, String mutation, Map<String, ?> input) {
        Map<String, Object> told = new HashMap<>(input);
        if (!mutation.startsWith("visit")) {
            told.putIfAbsent("version", seen);
        }
        Api.Answer answer = tried(by, mutation, told);
        if (!told.equals(input) && !answer.data("/" + mutation + "/errors").isEmpty()) {
            // Somebody else acted since, as listeners do.
            answer = tried(by, mutation, input);
        }
        JsonNode payload = answer.data("/" + mutation);
        seen = payload.at("/case/version").asInt(seen);
        if (!payload.isObject() || !payload.path("errors").isEmpty()) {
            throw new AssertionError(mutation + " by " + by + " was refused: " + answer.body());
        }
        return this;
    }

    /** An act and its plain answer. */
    public Api.Answer tried(Role by, String mutation, Map<String, ?> input) {
        Map<String, Object> told = new HashMap<>(input);
        told.put("caseId", id);
        if (!mutation.startsWith("visit")) {
            told.putIfAbsent("version", read("version").asInt());
        }
        return estate.api().call(estate.as(by), document(mutation), Map.of("input", told));
    }

    /** The code and path of the first error of an act, as {@code LATE promisedAt}; empty where it was done. */
    public String refusal(Role by, String mutation, Map<String, ?> input) {
        Api.Answer answer = tried(by, mutation, input);
        JsonNode error = answer.data("/" + mutation + "/errors/0");
        return error.isObject()
                ? error.path("code").asString() + " "
                        + String.join(
                                ".",
                                StreamSupport.stream(error.path("path").spliterator(), false)
                                        .map(JsonNode::asString)
                                        .toList())
                : answer.refusal();
    }

    public Matter triaged(Map<String, ?> judgement) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "valid", true,
                "category", "power.light",
                "severity", "GENERAL",
                "urgency", "ROUTINE",
                "responsibility", "COMMON"));
        told.putAll(judgement);
        return act(Role.DESK, "caseTriage", told);
    }

    public Matter triaged() {
        return triaged(Map.of());
    }

    public Matter dispatched() {
        return act(
                Role.DESK,
                "caseDispatch",
                Map.of(
                        "departmentId",
                        estate.company().departments().get("engineering").toString()));
    }

    public Matter assigned() {
        return act(
                Role.SUPERVISOR,
                "caseAssign",
                Map.of("assigneeId", estate.company().membership(Role.WORKER).toString()));
    }

    /** A complaint from investigation to the accepted solution. */
    public Matter accepted() {
        return investigated().offered().act(Role.OCCUPANT, "solutionAccept", Map.of("means", "APP"));
    }

    public Matter investigated() {
        return act(
                Role.SUPERVISOR,
                "caseInvestigate",
                Map.of("findings", "灯管老化。", "attachments", List.of(estate.photo(Role.SUPERVISOR))));
    }

    public Matter offered() {
        return act(
                Role.SUPERVISOR,
                "solutionOffer",
                Map.of(
                        "solution",
                        "今天换上新灯管。",
                        "attachments",
                        List.of(estate.photo(Role.SUPERVISOR)),
                        "findings",
                        "灯管老化，线路完好。",
                        "complainantInterest",
                        "今晚楼道就亮。",
                        "estateInterest",
                        "整层一并更换，少跑一趟。"));
    }

    public Matter refused() {
        return act(Role.OCCUPANT, "solutionRefuse", Map.of("reason", "上次换了也没用。"));
    }

    /** The supervisor has seen that the worker took the measures. */
    public Matter seen() {
        return act(
                Role.SUPERVISOR,
                "orderVerify",
                Map.of(
                        "note",
                        "已到现场看过，灯亮。",
                        "carriedOutById",
                        estate.company().membership(Role.WORKER).toString()));
    }

    public Matter replied() {
        return act(Role.SUPERVISOR, "caseReply", Map.of("reply", "灯已换好。", "method", "PHONE"));
    }

    /** A repair from taking the order on to the finished works. */
    public Matter worked() {
        return act(Role.WORKER, "orderAccept", Map.of())
                .act(Role.WORKER, "orderArrive", Map.of())
                .act(Role.WORKER, "orderFinish", Map.of("note", "换了阀门。", "concealed", false));
    }

    /** The duties of a clause by due time, as {@code WORKER 12-01 10:20 OPEN}, with BREACHED behind it where it was. */
    public List<String> duties(String clause) {
        return StreamSupport.stream(read("duties").spliterator(), false)
                .filter(duty -> duty.path("clauseId").asString().equals(clause))
                .map(duty -> duty.path("role").asString() + " " + local(duty.path("dueAt")) + " "
                        + duty.path("state").asString()
                        + (duty.path("breachedAt").isString() ? " BREACHED" : ""))
                .sorted()
                .toList();
    }

    /** A field of the case as the director, or whoever looks instead, sees it. */
    public JsonNode read(String field) {
        return readBy(reader, field);
    }

    /** A field of the case as somebody sees it. */
    public JsonNode readBy(Role role, String field) {
        return estate.api()
                .call(
                        estate.as(role),
                        "query($id: ID!) { case(id: $id) { " + selection(field) + " } }",
                        Map.of("id", id))
                .data("/case/" + field);
    }

    private static String selection(String field) {
        return switch (field) {
            case "duties" -> "duties { clauseId role dueAt state breachedAt escalation }";
            case "timeline" -> "timeline { sequence act actor text happenedAt attachments { id } }";
            case "visits" -> "visits { id method satisfaction }";
            case "reporter" -> "reporter { name phone }";
            case "permissions" -> "permissions { canCaseTriage canCaseReply canSolutionOffer canCaseClose }";
            case "pause" -> "pause { reason since expectedEnd }";
            case "repeatOf" -> "repeatOf { id }";
            default -> field;
        };
    }

    static String document(String mutation) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        return "mutation($input: " + type + "!) { " + mutation
                + "(input: $input) { case { id version state } errors { path code message } } }";
    }

    private static String local(JsonNode time) {
        return OffsetDateTime.parse(time.asString())
                .atZoneSameInstant(EstateAtWork.ZONE)
                .format(MINUTE);
    }
}
