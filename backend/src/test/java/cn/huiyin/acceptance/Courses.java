package cn.huiyin.acceptance;

import cn.huiyin.tenancy.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A case of every kind from its receipt to its end, each by a household of its own, on Tuesday, 3 March 2026. */
final class Courses {

    static final String DAY = "2026-03-03T";

    private static final Map<String, ?> VISITED = Map.of("solved", true, "satisfaction", 5, "note", "问过了，满意。");
    private static final Map<String, ?> FINDINGS = Map.of("findings", "灯管老化。");
    private static final Map<String, ?> SOLUTION = Map.of(
            "solution",
            "今天换上新灯管。",
            "findings",
            "灯管老化，线路完好。",
            "complainantInterest",
            "今晚楼道就亮。",
            "estateInterest",
            "整层一并更换。");
    private static final Map<String, ?> CLOSED = Map.of("end", "AGREED", "cause", "OTHER");
    private static final Map<String, ?> INVALID = Map.of(
            "valid",
            false,
            "responsibility",
            "UTILITY",
            "invalidReason",
            "NOT_RESPONSIBLE",
            "explanation",
            "路灯属市政，我们已代报 12345。",
            "referral",
            "12345 市政热线。");

    private Courses() {}

    /** Every course by its name, in the order of the table. */
    static Map<String, Function<EstateAtWork, Matter>> all() {
        Map<String, Function<EstateAtWork, Matter>> all = new LinkedHashMap<>();
        all.put("complaint", Courses::complaint);
        all.put(
                "complaint at 17:30",
                estate -> estate.at(DAY + "17:30").complaint().triaged());
        all.put("complaint, wished by tomorrow noon", Courses::wished);
        all.put("complaint, major", Courses::major);
        all.put("complaint, asking a favour", Courses::favour);
        all.put("complaint, told to the company alone", Courses::alone);
        all.put("complaint, invalid and referred", Courses::invalid);
        all.put("complaint by the company", Courses::byTheCompany);
        all.put("complaint by an authority", Courses::byAnAuthority);
        all.put("complaint from the box", Courses::box);
        all.put("complaint, refused twice", Courses::refusedTwice);
        all.put("complaint, reopened", Courses::reopened);
        all.put("complaint, waiting", Courses::waiting);
        all.put("complaint, forgotten", EstateAtWork::complaint);
        all.put(
                "complaint, triaged and forgotten",
                estate -> estate.complaint().triaged().dispatched());
        all.put("opinion", estate -> asked(estate, "OPINION", "clean.stair"));
        all.put("suggestion", estate -> asked(estate, "SUGGESTION", "community.idea"));
        all.put("inquiry", Courses::inquiry);
        all.put("booking", Courses::booking);
        all.putAll(Repairs.all());
        return all;
    }

    private static Matter complaint(EstateAtWork estate) {
        Matter matter = handed(estate.complaint(), estate, Map.of());
        estate.at(DAY + "10:20");
        matter.act(Role.SUPERVISOR, "caseContact", Map.of("method", "PHONE", "note", "先致歉。"));
        estate.at(DAY + "10:40");
        matter.act(Role.SUPERVISOR, "casePromise", Map.of("promisedAt", "2026-03-04T12:00:00+08:00"));
        estate.at(DAY + "11:00");
        matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS)
                .act(Role.SUPERVISOR, "caseCauseFind", Map.of("cause", "OTHER", "analysis", "灯管到寿命。"));
        return visitedAndClosed(answered(matter, estate), estate, Role.DESK, "PHONE");
    }

    private static Matter wished(EstateAtWork estate) {
        Matter matter = handed(
                estate.received(Role.DESK, Map.of("customerDeadline", "2026-03-04T12:00:00+08:00")), estate, Map.of());
        estate.at("2026-03-04T11:00");
        return matter.act(
                Role.SUPERVISOR,
                "casePromise",
                Map.of("promisedAt", "2026-03-05T12:00:00+08:00", "reason", "配件明天到，已电话说明。"));
    }

    private static Matter major(EstateAtWork estate) {
        Matter matter = handed(estate.complaint(), estate, Map.of("severity", "MAJOR", "urgency", "URGENT"));
        estate.at(DAY + "10:12");
        matter.act(Role.DIRECTOR, "caseContact", Map.of("method", "PHONE", "note", "主任致歉。"));
        estate.at(DAY + "11:00");
        answered(matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS), estate);
        return visitedAndClosed(matter, estate, Role.DIRECTOR, "DOOR");
    }

    private static Matter favour(EstateAtWork estate) {
        estate.at(DAY + "10:05");
        return estate.complaint()
                .triaged(Map.of(
                        "category", "service.favour",
                        "severity", "MAJOR",
                        "urgency", "URGENT",
                        "responsibility", "COMPANY"))
                .dispatched();
    }

    private static Matter alone(EstateAtWork estate) {
        Matter matter = estate.received(Role.OCCUPANT, Map.of("companyAlone", true));
        estate.at(DAY + "10:05");
        return matter.by(Role.QUALITY)
                .act(
                        Role.QUALITY,
                        "caseTriage",
                        Map.of(
                                "valid", true,
                                "category", "service.favour",
                                "severity", "MAJOR",
                                "urgency", "URGENT",
                                "responsibility", "COMPANY"))
                .act(Role.QUALITY, "caseContact", Map.of("method", "PHONE", "note", "公司派人调查。"));
    }

    private static Matter invalid(EstateAtWork estate) {
        Matter matter = estate.complaint();
        estate.at(DAY + "10:05");
        matter.triaged(INVALID);
        estate.at("2026-03-04T09:00");
        matter.act(Role.OCCUPANT, "caseObject", Map.of("reason", "灯杆在小区里。"));
        estate.at("2026-03-04T15:00");
        return matter.act(Role.DIRECTOR, "objectionDecide", Map.of("upheld", false, "reason", "灯杆编号是市政的。"))
                .act(Role.DESK, "referralTaken", Map.of("takenBy", "市政路灯所，工单 0304-5。"))
                .act(Role.DESK, "caseClose", Map.of("end", "INVALID"));
    }

    private static Matter byTheCompany(EstateAtWork estate) {
        Matter matter = handed(
                estate.received(Role.DESK, Map.of("channel", "COMPANY_FORWARDED", "outerNumber", "PZ-118")),
                estate,
                Map.of());
        estate.at(DAY + "10:30");
        matter.act(Role.DESK, "caseContact", Map.of("method", "DOOR", "note", "上门了解。"));
        answered(matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS), estate);
        estate.at(DAY + "16:00");
        matter.act(Role.DESK, "caseReturn", Map.of("result", "灯已换好。"));
        return visitedAndClosed(matter, estate, Role.DIRECTOR, "DOOR");
    }

    private static Matter byAnAuthority(EstateAtWork estate) {
        Matter matter = handed(
                estate.received(
                        Role.DESK,
                        Map.of(
                                "channel",
                                "AUTHORITY_FORWARDED",
                                "outerNumber",
                                "12345-7",
                                "outerDeadline",
                                "2026-03-05T18:00:00+08:00")),
                estate,
                Map.of());
        answered(matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS), estate);
        estate.at(DAY + "16:00");
        matter.act(Role.DESK, "caseReturn", Map.of("result", "灯已换好。"));
        return visitedAndClosed(matter, estate, Role.DESK, "PHONE");
    }

    private static Matter box(EstateAtWork estate) {
        Matter matter = handed(estate.received(Role.DESK, Map.of("channel", "BOX")), estate, Map.of());
        return visitedAndClosed(
                answered(matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS), estate), estate, Role.DESK, "PHONE");
    }

    private static Matter refusedTwice(EstateAtWork estate) {
        Matter matter = handed(estate.complaint(), estate, Map.of());
        estate.at(DAY + "11:00");
        matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS)
                .act(Role.SUPERVISOR, "solutionOffer", SOLUTION)
                .refused();
        estate.at(DAY + "14:00");
        matter.act(Role.SUPERVISOR, "solutionOffer", SOLUTION).refused();
        estate.at(DAY + "15:00");
        matter.act(
                Role.DIRECTOR,
                "caseReply",
                Map.of("reply", "只能如此。", "method", "DOOR", "notAgreed", true, "ways", List.of("居委会调解", "12345")));
        estate.at("2026-03-04T10:00");
        return matter.act(Role.DESK, "caseClose", Map.of("end", "NOT_AGREED", "cause", "OTHER"));
    }

    private static Matter reopened(EstateAtWork estate) {
        Matter matter = answered(
                handed(estate.complaint(), estate, Map.of()).act(Role.SUPERVISOR, "caseInvestigate", FINDINGS), estate);
        estate.at("2026-03-04T10:00");
        matter.act(
                Role.DESK,
                "visitRecord",
                Map.of("method", "PHONE", "solved", false, "satisfaction", 2, "note", "又不亮了。"));
        estate.settled().at("2026-03-04T14:00");
        matter.act(Role.SUPERVISOR, "caseInvestigate", FINDINGS);
        estate.at("2026-03-04T15:00");
        matter.act(Role.SUPERVISOR, "solutionOffer", SOLUTION)
                .act(Role.OCCUPANT, "solutionAccept", Map.of("means", "APP"))
                .seen();
        return matter.replied();
    }

    private static Matter waiting(EstateAtWork estate) {
        Matter matter = handed(estate.complaint(), estate, Map.of());
        estate.at(DAY + "11:00");
        matter.act(Role.SUPERVISOR, "casePause", Map.of("reason", "THIRD_PARTY", "note", "等厂家配件。"));
        estate.at("2026-03-09T11:00");
        return matter.act(Role.DESK, "caseResume", Map.of("note", "配件到了。"));
    }

    private static Matter asked(EstateAtWork estate, String kind, String category) {
        Matter matter = estate.received(Role.DESK, Map.of("kind", kind, "description", "长椅能多放几张吗？"));
        estate.at(DAY + "10:05");
        matter.triaged(Map.of("kind", kind, "category", category)).dispatched();
        estate.at(DAY + "15:00");
        matter.act(Role.SUPERVISOR, "caseReply", Map.of("reply", "本月加两张。", "method", "PHONE"));
        return visitedAndClosed(matter, estate, Role.DIRECTOR, "DOOR");
    }

    private static Matter inquiry(EstateAtWork estate) {
        Matter matter = estate.received(Role.DESK, Map.of("kind", "INQUIRY", "description", "几号抄水表？"));
        estate.at(DAY + "10:05");
        return matter.act(Role.DESK, "inquiryAnswer", Map.of("answer", "每月二十五日。"));
    }

    private static Matter booking(EstateAtWork estate) {
        Matter matter = estate.received(
                Role.OCCUPANT,
                Map.of("kind", "BOOKING", "description", "周六擦窗。", "appointmentAt", "2026-03-07T09:00:00+08:00"));
        estate.at(DAY + "10:05");
        matter.triaged(Map.of("kind", "BOOKING", "category", "booking.clean", "responsibility", "OFFICE"))
                .act(
                        Role.DESK,
                        "bookingCheck",
                        Map.of("service", "擦窗四扇。", "startsAt", "2026-03-07T10:00:00+08:00", "price", 160))
                .act(Role.OCCUPANT, "bookingConfirm", Map.of("means", "APP"))
                .act(Role.DESK, "bookingHandOut", Map.of("provider", "洁新家政"));
        estate.at("2026-03-07T12:00");
        matter.act(Role.DESK, "orderFinish", Map.of("note", "擦好了。", "concealed", false))
                .act(Role.OCCUPANT, "caseSignOff", Map.of("means", "APP"));
        estate.at("2026-03-07T16:00");
        matter.act(Role.DESK, "visitRecord", by("PHONE"));
        estate.settled();
        matter.tried(Role.DESK, "caseClose", CLOSED);
        return matter;
    }

    /** Triaged five minutes after its receipt, dispatched and assigned five minutes later. */
    static Matter handed(Matter matter, EstateAtWork estate, Map<String, ?> judgement) {
        estate.at(DAY + "10:05");
        matter.triaged(judgement);
        estate.at(DAY + "10:10");
        return matter.dispatched().assigned();
    }

    /** Offered before noon, accepted after, done, seen and answered at three. */
    private static Matter answered(Matter matter, EstateAtWork estate) {
        estate.at(DAY + "11:30");
        matter.act(Role.SUPERVISOR, "solutionOffer", SOLUTION);
        estate.at(DAY + "13:40");
        matter.act(Role.OCCUPANT, "solutionAccept", Map.of("means", "APP"));
        estate.at(DAY + "15:00");
        return matter.seen().replied();
    }

    static Matter visitedAndClosed(Matter matter, EstateAtWork estate, Role by, String method) {
        estate.at("2026-03-04T10:00");
        matter.act(by, "visitRecord", by(method));
        estate.settled().at("2026-03-04T10:30");
        // Stays open where another clause asks for a visit of another kind.
        matter.tried(Role.DESK, "caseClose", CLOSED);
        return matter;
    }

    static Map<String, ?> by(String method) {
        Map<String, Object> visit = new LinkedHashMap<>(VISITED);
        visit.put("method", method);
        return visit;
    }
}
