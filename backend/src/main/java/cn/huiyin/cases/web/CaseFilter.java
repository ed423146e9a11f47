package cn.huiyin.cases.web;

import cn.huiyin.cases.Kind;
import cn.huiyin.cases.State;
import cn.huiyin.tenancy.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases to list, turned into a narrowing of the one statement that lists them. */
record CaseFilter(
        @Nullable UUID estateId,
        @Nullable Boolean open,
        @Nullable List<String> states,
        @Nullable List<Kind> kinds,
        @Nullable Boolean mine,
        @Nullable Boolean overdue,
        @Nullable String category,
        @Nullable UUID departmentId,
        @Nullable Boolean unassigned,
        @Nullable Boolean handedAround,
        @Nullable Boolean forwarded,
        @Nullable Boolean recordingUnmet,
        @Nullable Boolean companyAlone,
        @Nullable UUID unitId,
        @Nullable UUID occupantId,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable String text) {

    /** SQL that begins with {@code and}, and its parameters. */
    record Narrowing(String sql, Map<String, Object> parameters) {}

    Narrowing narrowing() {
        StringBuilder sql = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        add(sql, parameters, "c.estate_id = :estateId", "estateId", estateId);
        if (open != null) {
            // A literal, so that the partial index of open cases serves.
            sql.append(open ? " and c.is_open" : " and not c.is_open");
        }
        add(sql, parameters, "c.state in (:states)", "states", exact());
        add(
                sql,
                parameters,
                "c.kind in (:kinds)",
                "kinds",
                kinds == null ? null : kinds.stream().map(Kind::name).toList());
        if (Boolean.TRUE.equals(mine)) {
            add(
                    sql,
                    parameters,
                    "c.assignee_id in (:mine)",
                    "mine",
                    Scope.current().actingFor());
        }
        if (Boolean.TRUE.equals(unassigned)) {
            sql.append(" and c.assignee_id is null");
        }
        if (Boolean.TRUE.equals(handedAround)) {
            sql.append(" and c.handed_around");
        }
        if (Boolean.TRUE.equals(recordingUnmet)) {
            sql.append(" and c.recording_required and not exists (select from attachments h"
                    + " where h.company_id = c.company_id and h.subject_id = c.id and h.kind = 'RECORDING')");
        }
        add(sql, parameters, "c.company_alone = :companyAlone", "companyAlone", companyAlone);
        add(sql, parameters, "c.forwarded = :forwarded", "forwarded", forwarded);
        if (overdue != null) {
            sql.append(overdue ? " and q.overdue" : " and q.overdue is not true");
        }
        add(
                sql,
                parameters,
                "(c.category = :category or starts_with(c.category, :category || '.'))",
                "category",
                category);
        add(sql, parameters, "c.department_id = :departmentId", "departmentId", departmentId);
        add(sql, parameters, "c.unit_id = :unitId", "unitId", unitId);
        add(sql, parameters, "c.occupant_id = :occupantId", "occupantId", occupantId);
        add(sql, parameters, "c.received_at >= (:from::date)::timestamp at time zone e.zone", "from", receivedFrom);
        add(sql, parameters, "c.received_at < (:to::date + 1)::timestamp at time zone e.zone", "to", receivedTo);
        if (text != null && !text.isBlank()) {
            add(
                    sql,
                    parameters,
                    "(c.reference ilike :text or a.description ilike :text or r.name ilike :text or o.name ilike :text"
                            + " or r.phone ilike :text or o.phone ilike :text)",
                    "text",
                    "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        return new Narrowing(sql.toString(), parameters);
    }

    private @Nullable List<String> exact() {
        if (states == null) {
            return null;
        }
        Set<State> exact = EnumSet.noneOf(State.class);
        for (String state : states) {
            switch (state) {
                case "IN_PROGRESS" ->
                    exact.addAll(
                            EnumSet.of(State.ASSIGNED, State.HANDLING, State.ARRIVED, State.REWORKING, State.REOPENED));
                case "TRIAGED" -> exact.addAll(EnumSet.of(State.TRIAGED, State.INVALID));
                default -> exact.add(State.valueOf(state));
            }
        }
        List<String> names = new ArrayList<>();
        exact.forEach(state -> names.add(state.name()));
        return names.isEmpty() ? List.of("NONE") : names;
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
