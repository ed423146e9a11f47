package cn.huiyin.acceptance;

import cn.huiyin.tenancy.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Repairs from their receipt to their end: routine, urgent by night, appointed, done twice, warranted, forgotten. */
final class Repairs {

    private Repairs() {}

    static Map<String, Function<EstateAtWork, Matter>> all() {
        Map<String, Function<EstateAtWork, Matter>> all = new LinkedHashMap<>();
        all.put("repair", estate -> {
            Matter repair = worked(estate, judged("water.pipe"), Map.of());
            return ended(repair, estate, Role.DESK, "PHONE");
        });
        all.put("repair, urgent at 21:00", estate -> {
            Matter repair = estate.at(Courses.DAY + "21:00").repair().triaged(urgent("water.concealed", "GENERAL"));
            estate.at(Courses.DAY + "21:15");
            repair.dispatched().assigned().act(Role.WORKER, "orderAccept", Map.of());
            repair.act(Role.WORKER, "orderArrive", Map.of());
            estate.at(Courses.DAY + "23:00");
            return repair.act(Role.WORKER, "orderFinish", Map.of("note", "换了阀门。", "concealed", true));
        });
        all.put("repair, major and urgent", estate -> {
            Matter repair = worked(estate, urgent("water.burst", "MAJOR"), Map.of());
            return ended(repair, estate, Role.DIRECTOR, "DOOR");
        });
        all.put(
                "repair, appointed for tomorrow at two",
                estate -> worked(estate, judged("power.light"), Map.of("appointmentAt", "2026-03-04T14:00:00+08:00")));
        all.put("repair of a leak, done twice", estate -> {
            Matter repair = worked(estate, judged("leak.bathroom"), Map.of());
            estate.at("2026-03-04T09:00");
            repair.act(Role.SUPERVISOR, "orderRework", Map.of("reason", "仍在滴水。"));
            estate.at("2026-03-04T11:00");
            return repair.act(Role.WORKER, "orderFinish", Map.of("note", "重新打胶。", "concealed", true));
        });
        all.put("repair, under warranty", estate -> {
            Map<String, Object> warranty = new LinkedHashMap<>(judged("quality.waterproof"));
            warranty.put("responsibility", "WARRANTY");
            warranty.put("severity", "MAJOR");
            return estate.repair().triaged(warranty).dispatched();
        });
        all.put("repair, forgotten", EstateAtWork::repair);
        all.put(
                "repair, triaged and forgotten",
                estate ->
                        estate.repair().triaged(urgent("water.pipe", "GENERAL")).dispatched());
        return all;
    }

    private static Map<String, ?> judged(String category) {
        return Map.of("kind", "REPAIR", "category", category);
    }

    private static Map<String, ?> urgent(String category, String severity) {
        return Map.of("kind", "REPAIR", "category", category, "urgency", "URGENT", "severity", severity);
    }

    private static Matter worked(EstateAtWork estate, Map<String, ?> judgement, Map<String, ?> told) {
        Map<String, Object> repair = new LinkedHashMap<>(Map.of("kind", "REPAIR", "description", "厨房漏水。"));
        repair.putAll(told);
        Matter matter = Courses.handed(estate.received(Role.DESK, repair), estate, judgement);
        estate.at(Courses.DAY + "10:18");
        matter.act(Role.WORKER, "orderAccept", Map.of()).act(Role.WORKER, "orderArrive", Map.of());
        estate.at(Courses.DAY + "11:00");
        return matter.act(Role.WORKER, "orderFinish", Map.of("note", "换了阀门。", "concealed", false));
    }

    private static Matter ended(Matter repair, EstateAtWork estate, Role by, String method) {
        estate.at(Courses.DAY + "14:00");
        repair.seen().act(Role.OCCUPANT, "caseSignOff", Map.of("means", "APP"));
        return Courses.visitedAndClosed(repair, estate, by, method);
    }
}
