package cn.huiyin.cases.node;

import cn.huiyin.tenancy.Scope;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads timelines, as far as the scope may see. */
@Component
@Transactional(readOnly = true)
public class TimelineNodes {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    TimelineNodes(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** The entries of cases, each in their order, in one statement. */
    public Map<UUID, List<TimelineNode>> of(Collection<UUID> caseIds) {
        Map<UUID, List<TimelineNode>> entries = new HashMap<>();
        if (caseIds.isEmpty()) {
            return entries;
        }
        jdbc.sql("""
                        select e.case_id, e.sequence, e.act, e.happened_at, e.entered_at, e.actor_id, e.actor_role, e.entered_by_id,
                            e.facts ->> 'outsider' as outsider, e.facts ->> 'firm' as firm, m.display_name as actor_name, n.display_name as enterer_name, t.text,
                            x.happened_at as erased_at, x.actor_role as eraser_role, z.display_name as eraser_name,
                            xt.text as erase_reason,
                            case when jsonb_exists(e.facts, 'attachments') then (
                                select array_agg(x.id || '|' || x.media_type || '|' || x.size_bytes order by x.id)
                                from attachments x where x.company_id = e.company_id
                                and x.id = any (string_to_array(e.facts ->> 'attachments', ',')::uuid[])) end as attached
                        from timeline_entries e
                        left join timeline_texts t on t.company_id = e.company_id and t.id = e.id
                        left join memberships m on m.company_id = e.company_id and m.id = e.actor_id
                        left join memberships n on n.company_id = e.company_id and n.id = e.entered_by_id
                        left join timeline_entries x on x.company_id = e.company_id and x.case_id = e.case_id
                            and x.act = 'ERASE' and x.facts ->> 'erases' = e.sequence::text
                        left join timeline_texts xt on xt.company_id = x.company_id and xt.id = x.id
                        left join memberships z on z.company_id = x.company_id and z.id = x.actor_id
                        where e.company_id = :company and e.case_id in (:cases)
                        order by e.case_id, e.sequence""")
                .param("company", Scope.current().company())
                .param("cases", caseIds)
                .query(row -> {
                    entries.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                            .add(entry(row));
                });
        return entries;
    }

    private TimelineNode entry(ResultSet row) throws SQLException {
        Object actor = row.getObject("actor_id");
        Object enteredBy = row.getObject("entered_by_id");
        String role = row.getString("actor_role");
        String actorName = row.getString("actor_name");
        return new TimelineNode(
                row.getInt("sequence"),
                row.getString("act"),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                outsider(row.getString("outsider"), row.getString("firm")).orElseGet(() -> named(actorName, role)),
                Objects.equals(actor, enteredBy) ? null : named(row.getString("enterer_name"), "DESK"),
                row.getString("text"),
                erasure(row),
                attached(row.getArray("attached")));
    }

    private @Nullable ErasureNode erasure(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("erased_at");
        return at == null
                ? null
                : new ErasureNode(
                        at.toInstant(),
                        named(row.getString("eraser_name"), row.getString("eraser_role")),
                        row.getString("erase_reason"));
    }

    /** Somebody without a membership: who reported it without logging in, or the crew of another firm. */
    private Optional<String> outsider(@Nullable String which, @Nullable String firm) {
        return Optional.ofNullable(which)
                .map(code -> messages.getMessage(
                        "case.outsider." + code,
                        new Object[] {firm == null ? "" : firm},
                        LocaleContextHolder.getLocale()));
    }

    private String named(@Nullable String name, @Nullable String role) {
        return name == null
                ? messages.getMessage(
                        "case.role." + (role == null ? "SYSTEM" : role), null, LocaleContextHolder.getLocale())
                : name;
    }

    private static List<AttachmentNode> attached(@Nullable Array rows) throws SQLException {
        return rows == null
                ? List.of()
                : Arrays.stream((String[]) rows.getArray())
                        .map(AttachmentNode::from)
                        .toList();
    }
}
