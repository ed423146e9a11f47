package cn.huiyin.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Fills a company that is labelled as an example, through the same acts that its people would do. */
final class DemoCompany {

    /** Who works in an estate: user name, role, department. */
    private record Place(String username, String role, String department) {}

    private static final List<Place> STAFF = List.of(
            new Place("director", "DIRECTOR", ""),
            new Place("desk", "DESK", "service"),
            new Place("desk2", "DESK", "service"),
            new Place("supervisor", "SUPERVISOR", "engineering"),
            new Place("worker", "WORKER", "engineering"),
            new Place("guard", "GUARD", "order"),
            new Place("committee", "COMMITTEE", ""),
            new Place("client", "CLIENT", ""));

    private final DemoLogins logins;
    private final Consumer<String> progress;
    private final Map<String, String> names = new HashMap<>();

    DemoCompany(DemoLogins logins, Consumer<String> progress) {
        this.logins = logins;
        this.progress = progress;
        DemoPerson.all().forEach(person -> names.put(person.username(), person.name()));
    }

    void fill() {
        List<DemoEstate> estates = DemoEstate.all();
        company(DemoEstate.companyName(), "yangguang", "");
        company("远山物业（示例）", "yuanshan", "other-");
        DemoEstate first = estates.getFirst();
        String firstId = estate(first, "", STAFF);
        occupant(firstId, "desk", "林晓燕", "occupant");
        occupant(firstId, "desk", "周明", "occupant2");
        for (DemoEstate estate : estates.subList(1, estates.size())) {
            String id = estate(estate, "", STAFF.subList(0, 5));
            new DemoMatters(logins, estate.id(), id).play(progress);
        }
        new DemoMatters(logins, first.id(), firstId).play(progress);
        DemoEstate second = estates.get(1);
        String otherId = estate(second, "other-", STAFF);
        occupant(otherId, "other-desk", "沈岚", "other-occupant");
        occupant(otherId, "other-desk", "卫东", "other-occupant2");
    }

    private void company(String name, String organization, String prefix) {
        progress.accept("  " + name);
        GraphQl operator = logins.as("operator");
        String id = operator.act("companyCreate", Map.of("name", name, "organization", organization), "company { id }")
                .at("/company/id")
                .asString();
        invite(operator, prefix, new Place("headoffice", "HEAD_OFFICE", ""), Map.of("companyId", id));
        invite(logins.as(prefix + "headoffice"), prefix, new Place("quality", "QUALITY", ""), Map.of());
    }

    /** Creates an estate, imports its rooms, brings in its staff, lets it go live; returns its id. */
    private String estate(DemoEstate estate, String prefix, List<Place> staff) {
        GraphQl office = logins.as(prefix + "headoffice");
        JsonNode created = office.act("estateCreate", estate.input(), "estate { id name departments { id code } }")
                .get("estate");
        String id = created.get("id").asString();
        progress.accept("  " + created.get("name").asString());
        new DemoRooms(office).take(id, estate.rooms());
        Map<String, Object> where = new HashMap<>();
        where.put("estateId", id);
        for (Place place : staff) {
            where.remove("departmentId");
            created.get("departments")
                    .valueStream()
                    .filter(each -> each.get("code").asString().equals(place.department()))
                    .forEach(each -> where.put("departmentId", each.get("id").asString()));
            invite(office, prefix, place, where);
        }
        office.act("estateGoLive", Map.of("estateId", id), "estate { status }");
        return id;
    }

    private void invite(GraphQl office, String prefix, Place place, Map<String, Object> where) {
        String username = prefix + place.username();
        Map<String, Object> input = new HashMap<>(where);
        input.put("role", place.role());
        input.put("displayName", name(username));
        logins.redeem(
                username,
                office.act("staffInvite", input, "membershipId code")
                        .get("code")
                        .asString());
    }

    private void occupant(String estateId, String desk, String name, String username) {
        GraphQl clerk = logins.as(desk, estateId);
        JsonNode match = clerk.query(
                        "query($estate: ID!, $text: String!) { occupantSearch(estateId: $estate, text: $text) { occupantId } }",
                        Map.of("estate", estateId, "text", name))
                .at("/occupantSearch/0/occupantId");
        String code = clerk.act("occupantCodeCreate", Map.of("occupantId", match.asString()), "code")
                .get("code")
                .asString();
        logins.redeem(username, code);
    }

    private String name(String username) {
        return names.getOrDefault(username, username);
    }
}
