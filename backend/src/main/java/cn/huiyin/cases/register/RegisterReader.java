package cn.huiyin.cases.register;

import cn.huiyin.cases.Channel;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.PastCase;
import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.MappedRow;
import cn.huiyin.premises.sheet.DateNotation;
import cn.huiyin.premises.sheet.DateText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands rows of past registers.
 *
 * <p>A closing date closes a matter whatever the status says; a status that says closed needs its date. Dates that cannot
 * be are refused: closing before receipt, days that no calendar has, times that the zone skipped, times to come. A time
 * that the zone had twice is the earlier one.
 */
final class RegisterReader {

    private static final Set<String> CLOSED =
            Set.of("closed", "completed", "resolved", "done", "已关闭", "已办结", "已完成", "已结案", "办结", "完成", "关闭", "结案");
    private static final Set<String> NOWHERE =
            Set.of("", "unspecified", "unknown", "n/a", "na", "none", "-", "未知", "不详", "无", "其他");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("投诉", Kind.COMPLAINT),
            Map.entry("complaint", Kind.COMPLAINT),
            Map.entry("报修", Kind.REPAIR),
            Map.entry("维修", Kind.REPAIR),
            Map.entry("repair", Kind.REPAIR),
            Map.entry("建议", Kind.SUGGESTION),
            Map.entry("suggestion", Kind.SUGGESTION),
            Map.entry("意见", Kind.OPINION),
            Map.entry("opinion", Kind.OPINION),
            Map.entry("咨询", Kind.INQUIRY),
            Map.entry("inquiry", Kind.INQUIRY),
            Map.entry("enquiry", Kind.INQUIRY),
            Map.entry("特约服务", Kind.BOOKING),
            Map.entry("booking", Kind.BOOKING));

    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("phone", Channel.PHONE),
            Map.entry("电话", Channel.PHONE),
            Map.entry("来电", Channel.PHONE),
            Map.entry("online", Channel.ONLINE),
            Map.entry("mobile", Channel.ONLINE),
            Map.entry("app", Channel.ONLINE),
            Map.entry("线上", Channel.ONLINE),
            Map.entry("来访", Channel.VISIT),
            Map.entry("visit", Channel.VISIT),
            Map.entry("来信", Channel.LETTER),
            Map.entry("letter", Channel.LETTER),
            Map.entry("email", Channel.EMAIL),
            Map.entry("邮件", Channel.EMAIL),
            Map.entry("微信", Channel.WECHAT),
            Map.entry("微信群", Channel.WECHAT),
            Map.entry("扫码", Channel.QR),
            Map.entry("12345", Channel.AUTHORITY_FORWARDED));

    private final DateNotation dates;
    private final ZoneId zone;
    private final Instant now;

    RegisterReader(DateNotation dates, ZoneId zone, Instant now) {
        this.dates = dates;
        this.zone = zone;
        this.now = now;
    }

    RegisterLine read(MappedRow row) {
        List<CellError> errors = new ArrayList<>();
        String estate = row.value(RegisterColumns.ESTATE).strip();
        if (row.has(RegisterColumns.ESTATE) && NOWHERE.contains(estate.toLowerCase(Locale.ROOT))) {
            errors.add(new CellError(RegisterColumns.ESTATE, "estate-unknown"));
        }
        if (row.value(RegisterColumns.NUMBER).isBlank()) {
            errors.add(new CellError(RegisterColumns.NUMBER, "number-missing"));
        }
        Instant received = time(row, RegisterColumns.RECEIVED, errors);
        if (received == null && row.value(RegisterColumns.RECEIVED).isBlank()) {
            errors.add(new CellError(RegisterColumns.RECEIVED, "received-missing"));
        }
        Instant closed = time(row, RegisterColumns.CLOSED, errors);
        checkClosing(row, received, closed, errors);
        Kind kind = kind(row, errors);
        if (!errors.isEmpty() || received == null || kind == null) {
            return new RegisterLine.Refused(List.copyOf(errors));
        }
        return new RegisterLine.Understood(
                estate,
                new PastCase(
                        row.value(RegisterColumns.NUMBER).strip(),
                        kind,
                        CHANNELS.getOrDefault(word(row, RegisterColumns.CHANNEL), Channel.IMPORT),
                        received,
                        closed,
                        row.value(RegisterColumns.CATEGORY).strip(),
                        row.value(RegisterColumns.DESCRIPTION).strip(),
                        row.value(RegisterColumns.PLACE).strip()));
    }

    private static void checkClosing(
            MappedRow row, @Nullable Instant received, @Nullable Instant closed, List<CellError> errors) {
        if (closed != null && received != null && closed.isBefore(received)) {
            errors.add(new CellError(RegisterColumns.CLOSED, "closed-before-received"));
        }
        boolean saysClosed = CLOSED.contains(word(row, RegisterColumns.STATUS));
        if (saysClosed && row.value(RegisterColumns.CLOSED).isBlank()) {
            errors.add(new CellError(RegisterColumns.CLOSED, "closed-without-date"));
        }
    }

    private static @Nullable Kind kind(MappedRow row, List<CellError> errors) {
        String word = word(row, RegisterColumns.KIND);
        Kind kind = word.isEmpty() ? Kind.COMPLAINT : KINDS.get(word);
        if (kind == null) {
            errors.add(new CellError(RegisterColumns.KIND, "kind-unknown"));
        }
        return kind;
    }

    private @Nullable Instant time(MappedRow row, String field, List<CellError> errors) {
        String text = row.value(field);
        if (text.isBlank()) {
            return null;
        }
        switch (DateText.read(text, dates)) {
            case DateText.Reading.Read read -> {
                return instant(read.at(), field, errors);
            }
            case DateText.Reading.Unknown unknown -> errors.add(new CellError(field, "date-unknown"));
            case DateText.Reading.Ambiguous ambiguous -> errors.add(new CellError(field, "date-ambiguous"));
            case DateText.Reading.Impossible impossible -> errors.add(new CellError(field, "date-impossible"));
        }
        return null;
    }

    private @Nullable Instant instant(LocalDateTime local, String field, List<CellError> errors) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            errors.add(new CellError(field, "date-impossible"));
            return null;
        }
        Instant instant = local.atZone(zone).toInstant();
        if (instant.isAfter(now)) {
            errors.add(new CellError(field, "date-to-come"));
            return null;
        }
        return instant;
    }

    private static String word(MappedRow row, String field) {
        return row.value(field).strip().toLowerCase(Locale.ROOT);
    }
}
