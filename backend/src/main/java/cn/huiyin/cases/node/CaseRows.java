package cn.huiyin.cases.node;

import cn.huiyin.cases.Cause;
import cn.huiyin.cases.Channel;
import cn.huiyin.cases.Ending;
import cn.huiyin.cases.InvalidReason;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.LegalMatter;
import cn.huiyin.cases.LegalResult;
import cn.huiyin.cases.PauseReason;
import cn.huiyin.cases.Responsibility;
import cn.huiyin.cases.Severity;
import cn.huiyin.cases.State;
import cn.huiyin.cases.Urgency;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of {@link CaseNodes#COLUMNS} for one reader: who need not know whom it concerns is not told. */
record CaseRows(Locale locale, Reach reach) implements RowMapper<CaseNode> {

    @Override
    public CaseNode mapRow(ResultSet row, int number) throws SQLException {
        boolean nameless = reach == Reach.COMMITTEE;
        boolean decides = reach == Reach.ESTATE || reach == Reach.COMPANY;
        boolean staffOnly = !nameless && reach != Reach.OCCUPANT;
        boolean knowsWhom = !nameless && reach != Reach.WORKER;
        return new CaseNode(
                uuid(row, "id"),
                uuid(row, "estate_id"),
                row.getString("estate_name"),
                row.getString("reference"),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                State.valueOf(row.getString("state")),
                row.getBoolean("is_open"),
                row.getObject("valid", Boolean.class),
                constant(InvalidReason.class, row.getString("invalid_reason")),
                row.getString("category"),
                named(row, "category_"),
                Severity.valueOf(row.getString("severity")),
                Urgency.valueOf(row.getString("urgency")),
                constant(Responsibility.class, row.getString("responsibility")),
                department(row, "department"),
                nameless ? null : staff(row, "assignee", department(row, "department")),
                place(row, nameless),
                nameless ? null : uuidOrNull(row, "unit_id"),
                knowsWhom ? uuidOrNull(row, "occupant_id") : null,
                row.getString("description"),
                knowsWhom ? reporter(row) : null,
                nameless ? null : contact(row),
                time(row, "happened_at"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                time(row, "promised_at"),
                row.getInt("promise_renewals"),
                time(row, "customer_deadline"),
                row.getString("solution"),
                row.getString("reply"),
                row.getInt("refusals"),
                row.getBoolean("objected"),
                row.getBoolean("final_reply"),
                row.getString("return_visit"),
                time(row, "replied_at"),
                time(row, "closed_at"),
                constant(Ending.class, row.getString("ending")),
                constant(Cause.class, row.getString("cause")),
                row.getInt("repeat_count"),
                repeatOf(row),
                row.getBoolean("repeat_by_hand"),
                row.getBoolean("unverified"),
                row.getBoolean("settled"),
                sharedProblem(row),
                row.getInt("reopened_count"),
                row.getInt("handovers"),
                row.getBoolean("handed_around"),
                nameless ? null : staff(row, "answerable", null),
                decides ? staff(row, "about_member", null) : null,
                decides ? department(row, "about_department") : null,
                time(row, "appointment_at"),
                time(row, "booking_checked_at"),
                time(row, "booking_confirmed_at"),
                time(row, "booking_starts_at"),
                row.getObject("booking_price", Integer.class),
                row.getString("booking_service"),
                row.getString("provider"),
                staffOnly && row.getBoolean("legal_review_missing"),
                staffOnly ? constant(LegalMatter.class, row.getString("legal_matter")) : null,
                staffOnly ? row.getObject("legal_claim", Integer.class) : null,
                staffOnly ? time(row, "legal_reviewed_at") : null,
                staffOnly ? constant(LegalResult.class, row.getString("legal_result")) : null,
                time(row, "verified_at"),
                row.getBoolean("company_alone"),
                decides && row.getBoolean("recording_unmet"),
                decides ? row.getString("recording_missing") : null,
                row.getBoolean("forwarded"),
                row.getString("outer_number"),
                time(row, "outer_deadline"),
                time(row, "returned_at"),
                row.getString("external_id") != null,
                pause(row),
                time(row, "next_due_at"),
                row.getBoolean("overdue"));
    }

    private @Nullable DepartmentNode department(ResultSet row, String which) throws SQLException {
        UUID id = uuidOrNull(row, which + "_id");
        String name = named(row, which + "_");
        return id == null || name == null ? null : new DepartmentNode(id, row.getString(which), name);
    }

    private static @Nullable AssigneeNode staff(ResultSet row, String which, @Nullable DepartmentNode department)
            throws SQLException {
        UUID id = uuidOrNull(row, which + "_id");
        String name = row.getString(which + "_name");
        return id == null || name == null
                ? null
                : new AssigneeNode(
                        id,
                        name,
                        Role.valueOf(row.getString(which + "_role")),
                        department,
                        row.getString(which + "_number"),
                        row.getBoolean(which + "_joined"));
    }

    private static @Nullable PartyNode reporter(ResultSet row) throws SQLException {
        PartyNode told = party(row, "reporter_");
        String name = row.getString("occupant_name");
        return told != null || name == null ? told : new PartyNode(name, row.getString("occupant_phone"), "", "");
    }

    /** A worker sees whoever agreed to be rung: the contact person, or else the reporter. */
    private @Nullable PartyNode contact(ResultSet row) throws SQLException {
        PartyNode named = party(row, "contact_");
        return named == null && reach == Reach.WORKER ? party(row, "reporter_") : named;
    }

    private static @Nullable PartyNode party(ResultSet row, String prefix) throws SQLException {
        String name = row.getString(prefix + "name");
        return name == null
                ? null
                : new PartyNode(
                        name,
                        row.getString(prefix + "phone"),
                        text(row.getString(prefix + "means")),
                        text(row.getString(prefix + "hours")));
    }

    private static String place(ResultSet row, boolean nameless) throws SQLException {
        String common = row.getString("common_place_name");
        if (common != null) {
            return common;
        }
        String unit = nameless ? null : row.getString("unit_label");
        return unit == null ? text(row.getString("place_text")) : unit;
    }

    private static @Nullable PauseNode pause(ResultSet row) throws SQLException {
        Instant since = time(row, "paused_since");
        return since == null
                ? null
                : new PauseNode(PauseReason.valueOf(row.getString("pause_reason")), since, time(row, "paused_until"));
    }

    private static @Nullable CaseLink repeatOf(ResultSet row) throws SQLException {
        String reference = row.getString("repeat_reference");
        return reference == null ? null : new CaseLink(uuid(row, "repeat_of_id"), reference);
    }

    private static @Nullable SharedLink sharedProblem(ResultSet row) throws SQLException {
        UUID id = uuidOrNull(row, "shared_id");
        return id == null ? null : new SharedLink(id, row.getString("shared_title"), row.getBoolean("leads_shared"));
    }

    private @Nullable String named(ResultSet row, String prefix) throws SQLException {
        String language = locale.getLanguage().equals("en") ? "name_en" : traditional() ? "name_zh_hant" : "name_zh";
        return row.getString(prefix + language);
    }

    private boolean traditional() {
        return locale.getScript().equals("Hant") || locale.getCountry().equals("TW");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
