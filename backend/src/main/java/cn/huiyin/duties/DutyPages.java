package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pages of duties, by what is due first, as far as the scope sees them; each page is one statement. */
@Repository
@Transactional(readOnly = true)
public class DutyPages {

    private static final String WAITING = "d.state = 'OPEN' and d.ended_at is null";

    /** One's own: by role and department, by name for a worker's orders; and those of whoever one stands in for. */
    private static final String MINE = """
            and ((d.role = :role and (d.department is null or d.department_id = :ownDepartment)
                    and (d.role <> 'WORKER' or d.assignee_id = :me))
                or d.assignee_id = any(:standsInFor)
                or (d.role <> 'WORKER' and exists (
                    select 1 from memberships m where m.company_id = d.company_id and m.id = any(:standsInFor)
                        and m.role = d.role and (d.department is null or d.department_id = m.department_id)))""" + " " + NextInLine.TAKES + ")";

    /**
     * Which duties are asked for.
     *
     * @param mine only those that the caller must do now, as themselves or as somebody's deputy
     * @param states in which they may be; none for all
     * @param overdue true for those that still wait past their time, false for all others, null for both
     * @param listed only those on the company's weekly list
     * @param department code of the department that must do them; null for any
     * @param afterDue due time of the last row of the page before; null for the beginning, like its id
     */
    public record Wish(
            boolean mine,
            List<DutyState> states,
            @Nullable Boolean overdue,
            @Nullable String department,
            boolean listed,
            @Nullable Instant afterDue,
            @Nullable UUID afterId) {}

    private final DutyReads reads;

    DutyPages(DutyReads reads) {
        this.reads = reads;
    }

    /** Whether the caller must do it now, as themselves or as somebody's deputy. */
    boolean isMine(UUID dutyId) {
        Map<String, Object> parameters = new TreeMap<>();
        String where = where(new Wish(true, List.of(), null, null, false, null, null), parameters) + " and d.id = :id";
        parameters.put("id", dutyId);
        return reads.statement(where)
                .params(parameters)
                .query((row, n) -> DutyReads.view(row))
                .optional()
                .isPresent();
    }

    /** One page of the caller's list. */
    public List<DutyView> page(Wish wish, int limit) {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("limit", limit);
        String where = where(wish, parameters) + " order by d.due_at, d.id limit :limit";
        return reads.statement(where)
                .params(parameters)
                .query((row, n) -> DutyReads.view(row))
                .list();
    }

    /** Literals where an index is partial, and the estate by name although the policy knows it: so the index serves. */
    private static String where(Wish wish, Map<String, Object> parameters) {
        Scope scope = Scope.current();
        StringBuilder where = new StringBuilder();
        if (scope.estateId() != null) {
            where.append(" and d.estate_id = :estate");
            parameters.put("estate", scope.estateId());
        }
        if (wish.states().equals(List.of(DutyState.OPEN)) || Boolean.TRUE.equals(wish.overdue())) {
            where.append(" and ").append(WAITING);
        } else if (!wish.states().isEmpty()) {
            where.append(" and d.state = any(:states) and (d.state <> 'OPEN' or d.ended_at is null)");
            parameters.put("states", wish.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (wish.overdue() != null) {
            where.append(
                    wish.overdue()
                            ? " and d.due_at <= :now and d.paused_since is null"
                            : " and (d.due_at > :now or d.paused_since is not null or not (" + WAITING + "))");
        }
        if (wish.listed()) {
            where.append(" and d.listed_at is not null and ").append(WAITING);
        }
        if (wish.department() != null) {
            where.append(" and d.department = :department");
            parameters.put("department", wish.department());
        }
        if (wish.mine()) {
            where.append(' ').append(MINE);
            parameters.put("role", scope.role() == null ? "" : scope.role().name());
            NextInLine next = NextInLine.of(scope.role());
            parameters.put("below", next.below().toArray(String[]::new));
            parameters.put("nearer", next.nearer().toArray(String[]::new));
            parameters.put("ownDepartment", orNobody(scope.departmentId()));
            parameters.put("me", orNobody(scope.membershipId()));
            parameters.put("standsInFor", scope.standsInFor().toArray(UUID[]::new));
        }
        if (wish.afterDue() != null && wish.afterId() != null) {
            where.append(" and (d.due_at, d.id) > (:afterDue, :afterId)");
            parameters.put("afterDue", Timestamp.from(wish.afterDue()));
            parameters.put("afterId", wish.afterId());
        }
        return where.toString();
    }

    private static UUID orNobody(@Nullable UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }
}
