package cn.huiyin.visits;

import cn.huiyin.testing.Api;
import java.util.UUID;

/** What people of an estate say to the API about visits. */
record Calling(Api api) {

    /** An answer of a mutation; {@code ""} where there is no error. */
    record Said(Api.Answer answer, String field) {

        String error() {
            return answer.data("/" + field + "/errors/0/code").asString("");
        }

        String refusal() {
            return answer.refusal();
        }

        String value(String path) {
            return answer.data("/" + field + path).asString("");
        }
    }

    private static final String PAYLOAD =
            "{ visit { id method result visitor note satisfaction counts deniedAt answeredByOccupant answerable occupantAnswer { satisfaction comment changedAt } } case { id } notice errors { code path message } }";

    Said visit(Api.As as, UUID caseId, String method, boolean solved, Integer satisfaction) {
        return say(
                as,
                "visitRecord",
                "caseId: \"%s\", method: %s, solved: %s, satisfaction: %s, note: \"说好了\""
                        .formatted(caseId, method, solved, satisfaction));
    }

    Said attempt(Api.As as, UUID caseId, String method, String result) {
        return say(as, "visitAttempt", "caseId: \"%s\", method: %s, result: %s".formatted(caseId, method, result));
    }

    Said deny(Api.As as, String visitId) {
        return say(as, "visitDeny", "visitId: \"%s\", note: \"没有人打过电话\"".formatted(visitId));
    }

    Said rate(Api.As as, String visitId, int satisfaction, String comment) {
        return say(
                as,
                "visitRate",
                "visitId: \"%s\", satisfaction: %d, comment: \"%s\"".formatted(visitId, satisfaction, comment));
    }

    Said handOver(Api.As as, UUID dutyId) {
        return new Said(
                api.call(
                        as,
                        "mutation { visitHandOver(input: {dutyId: \"%s\"}) { dutyId errors { code path message } } }"
                                .formatted(dutyId)),
                "visitHandOver");
    }

    Said say(Api.As as, String mutation, String input) {
        return new Said(
                api.call(as, "mutation { " + mutation + "(input: {" + input + "}) " + PAYLOAD + " }"), mutation);
    }
}
