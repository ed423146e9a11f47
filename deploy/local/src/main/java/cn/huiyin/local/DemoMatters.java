package cn.huiyin.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Raises the matters of one estate and takes each as far along its course as the screens need examples of. */
final class DemoMatters {

    private final String name;
    private final String estateId;
    private final GraphQl desk;
    private final GraphQl visitor;
    private final GraphQl director;
    private final GraphQl supervisor;
    private final GraphQl worker;
    private final Map<String, String> departments = new HashMap<>();
    private final @Nullable String handler;
    private final @Nullable String clerk;
    private @Nullable String shared;

    DemoMatters(DemoLogins logins, String name, String estateId) {
        this.name = name;
        this.estateId = estateId;
        desk = logins.as("desk", estateId);
        visitor = logins.as("desk2", estateId);
        director = logins.as("director", estateId);
        supervisor = logins.as("supervisor", estateId);
        worker = logins.as("worker", estateId);
        desk.query("query($id: ID!) { estate(id: $id) { departments { id code } } }", Map.of("id", estateId))
                .at("/estate/departments")
                .forEach(each -> departments.put(
                        each.get("code").asString(), each.get("id").asString()));
        handler = first("WORKER");
        clerk = first("DESK");
    }

    /** The first of the estate's people with a role. */
    private @Nullable String first(String role) {
        return desk.query("query($id: ID!) { staff(estateId: $id) { membershipId role } }", Map.of("id", estateId))
                .get("staff")
                .valueStream()
                .filter(each -> role.equals(each.get("role").asString()))
                .map(each -> each.get("membershipId").asString())
                .findFirst()
                .orElse(null);
    }

    void play(Consumer<String> progress) {
        List<DemoMatter> matters = DemoMatter.of(name);
        for (int i = 0; i < matters.size(); i++) {
            play(matters.get(i), i);
        }
        progress.accept("  " + matters.size() + " matters");
    }

    private void play(DemoMatter matter, int turn) {
        DemoCase known = receive(matter);
        if ("INQUIRY".equals(matter.kind())) {
            known.act(desk, "inquiryAnswer", Map.of("answer", "凭装修验收单和押金收据到客服中心办理，当日退回。"));
            return;
        }
        if (turn % 7 == 6) {
            return;
        }
        boolean works = "REPAIR".equals(matter.kind());
        String department = works || !director(matter) ? "engineering" : "service";
        known.act(
                desk,
                "caseTriage",
                Map.of(
                        "valid", true,
                        "category", matter.category(),
                        "severity", matter.severity(),
                        "urgency", matter.urgency(),
                        "responsibility", "COMMON"));
        Map<String, Object> order = new HashMap<>(Map.of("departmentId", departments.get(department)));
        if (handler != null && "engineering".equals(department)) {
            order.put("assigneeId", handler);
        }
        known.act(desk, "caseDispatch", order);
        if (works) {
            repair(known, turn);
        } else if (!matter.solution().isEmpty()) {
            complaint(matter, known, director(matter) ? director : supervisor, turn);
        } else if ("lift.stopped".equals(matter.category())) {
            share(known);
        }
    }

    /** What nobody has solved yet is told by several households: the first leads. */
    private void share(DemoCase known) {
        if (shared != null) {
            known.act(desk, "caseSharedLink", Map.of("sharedProblemId", shared));
            return;
        }
        known.act(
                desk,
                "sharedProblemOpen",
                Map.of("title", "三栋一单元电梯停运", "words", "维保单位已到场，更换主板后恢复，预计今天傍晚。需要协助上下楼的请告诉我们。"));
        shared = desk.query(
                        "query($id: ID!) { sharedProblems(estateId: $id, open: true) { id } }", Map.of("id", estateId))
                .at("/sharedProblems/0/id")
                .asString();
    }

    private DemoCase receive(DemoMatter matter) {
        JsonNode found = desk.query(
                        "query($estate: ID!, $text: String!) { occupantSearch(estateId: $estate, text: $text) {"
                                + " occupantId unit { id } } }",
                        Map.of("estate", estateId, "text", matter.unit()))
                .get("occupantSearch");
        Map<String, Object> input = new HashMap<>(Map.of(
                "estateId", estateId,
                "kind", matter.kind(),
                "channel", matter.channel(),
                "category", matter.category(),
                "description", matter.text()));
        if (found.isEmpty()) {
            input.put("placeText", matter.unit());
            input.put("reporterName", "来访业户");
            input.put("reporterPhone", "15400007777");
        } else {
            input.put("occupantId", found.at("/0/occupantId").asString());
            input.put("unitId", found.at("/0/unit/id").asString());
        }
        return DemoCase.of(desk.act("caseReceive", input, DemoCase.SELECTION));
    }

    private void repair(DemoCase known, int turn) {
        known.act(worker, "orderAccept", Map.of());
        if (turn % 3 == 1) {
            return;
        }
        known.act(worker, "orderArrive", Map.of());
        known.act(worker, "orderFinish", Map.of("note", "已更换部件并试用正常。", "concealed", false));
        known.act(desk, "caseSignOff", Map.of("means", "TOLD"));
    }

    private void complaint(DemoMatter matter, DemoCase known, GraphQl solver, int turn) {
        known.act(solver, "caseContact", Map.of("method", "PHONE", "note", "已致电说明受理情况并约定答复时间。"));
        known.act(
                solver,
                "caseInvestigate",
                Map.of(
                        "findings",
                        "现场查看属实，已拍照留存。",
                        "attachments",
                        List.of(DemoPhoto.by(solver), DemoPhoto.by(solver))));
        known.act(
                solver,
                "solutionOffer",
                Map.of(
                        "solution",
                        matter.solution(),
                        "findings",
                        "现场查看属实，已拍照留存。",
                        "complainantInterest",
                        "问题得到解决，不再受影响。",
                        "estateInterest",
                        "费用合理，其他业户不受影响。"));
        if (turn % 5 == 3) {
            return;
        }
        known.act(desk, "solutionAccept", Map.of("means", "TOLD", "note", "业户电话中表示同意。"));
        known.act(desk, "caseReply", Map.of("reply", "方案已完成：" + matter.solution(), "method", "PHONE"));
        if (turn % 5 == 4) {
            return;
        }
        visitor.act(
                "visitRecord",
                Map.of(
                        "caseId",
                        known.id(),
                        "method",
                        "PHONE",
                        "solved",
                        true,
                        "satisfaction",
                        3 + turn % 3,
                        "note",
                        "问题已解决，对处理过程认可。"),
                "visit { id }");
        known.refresh(desk);
        if (known.open()) {
            Map<String, Object> look = new HashMap<>(Map.of("note", "已到现场核实。"));
            if (solver == director && clerk != null) {
                look.put("carriedOutById", clerk);
            }
            known.act(solver, "orderVerify", look);
            known.act(desk, "caseClose", Map.of("end", "AGREED", "cause", "MANAGEMENT"));
        }
        if (!matter.outcome().isEmpty()) {
            new DemoOutcome(desk, director).post(known.id(), matter.outcome(), turn);
        }
    }

    /** What is not for the engineers is the director's in this example. */
    private static boolean director(DemoMatter matter) {
        return !List.of("leak", "drain", "power", "lift", "building", "water", "heat")
                .contains(matter.category().split("\\.", 2)[0]);
    }
}
