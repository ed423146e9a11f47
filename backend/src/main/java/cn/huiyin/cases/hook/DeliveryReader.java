package cn.huiyin.cases.hook;

import cn.huiyin.cases.phone.PhoneLine;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a delivery: {@code type}, {@code timestamp} and {@code data}. */
@Component
class DeliveryReader {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 4_000;
    private static final int SECONDS_A_RING = 5;
    private static final int MOST_RINGS = 60;

    private final JsonMapper json;

    DeliveryReader(JsonMapper json) {
        this.json = json;
    }

    /** What it says, of what the key may send.
     *
     * @throws HookRefused where it says something else, or says it wrongly
     */
    Delivery read(byte[] body, HookPurpose purpose) {
        JsonNode told = tree(body);
        String type = told.path("type").asString("");
        JsonNode data = told.path("data");
        String expected = purpose == HookPurpose.WECHAT ? "wechat.message" : "call.ended";
        if (!type.equals(expected) || !data.isObject()) {
            throw wrong("type must be " + expected + ", with an object data");
        }
        return purpose == HookPurpose.WECHAT ? said(data, told) : rang(data);
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw wrong("the body is not JSON");
        }
    }

    private static Delivery said(JsonNode data, JsonNode told) {
        Instant saidAt = time(data, "saidAt");
        Instant sentAt = saidAt == null ? time(told, "timestamp") : saidAt;
        if (sentAt == null) {
            throw wrong("data.saidAt is missing");
        }
        return new Delivery.Said(
                text(data, "group", LONGEST_NAME, false),
                text(data, "sender", LONGEST_NAME, true),
                text(data, "text", LONGEST_TEXT, true),
                sentAt);
    }

    private static Delivery rang(JsonNode data) {
        Instant rangAt = time(data, "rangAt");
        Instant answeredAt = time(data, "answeredAt");
        if (rangAt == null || (answeredAt != null && answeredAt.isBefore(rangAt))) {
            throw wrong("data.rangAt is missing, or later than data.answeredAt");
        }
        String line = text(data, "line", LONGEST_NAME, true).toUpperCase(Locale.ROOT);
        if (!line.equals("SERVICE") && !line.equals("NIGHT")) {
            throw wrong("data.line must be service or night");
        }
        return new Delivery.Rang(
                text(data, "callId", LONGEST_NAME, true),
                PhoneLine.valueOf(line),
                rings(data, rangAt, answeredAt),
                rangAt,
                answeredAt);
    }

    /** Where the phone system counts seconds only, a ring is five of them. */
    private static int rings(JsonNode data, Instant rangAt, @Nullable Instant answeredAt) {
        JsonNode rings = data.path("rings");
        if (rings.isInt()) {
            return rings.asInt();
        }
        boolean told = !rings.isMissingNode() && !rings.isNull();
        if (told || answeredAt == null) {
            throw wrong("data.rings must be a whole number; it may be left out only of a call that was answered");
        }
        long seconds = Duration.between(rangAt, answeredAt).toSeconds();
        return (int) Math.min(MOST_RINGS, Math.ceilDiv(seconds, SECONDS_A_RING));
    }

    private static String text(JsonNode data, String name, int longest, boolean needed) {
        JsonNode value = data.path(name);
        String text = value.isString() ? value.asString().strip() : "";
        if ((needed && text.isEmpty()) || text.length() > longest) {
            throw wrong("data." + name + " is missing or longer than " + longest);
        }
        return text;
    }

    private static @Nullable Instant time(JsonNode data, String name) {
        JsonNode value = data.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.asString("")).toInstant();
        } catch (DateTimeException e) {
            throw wrong(name + " is not a time with an offset, as in ISO 8601");
        }
    }

    private static HookRefused wrong(String why) {
        return new HookRefused(HttpStatus.BAD_REQUEST, why);
    }
}
