package cn.huiyin.duties;

import cn.huiyin.tenancy.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose duties somebody gets when all who would have them are those whom they are about: a worker's go to the supervisor of
 * the department, the office's to the director, the director's to the company.
 *
 * @param below the roles whose duties may come to the caller
 * @param nearer the roles that get them before the caller
 */
record NextInLine(List<String> below, List<String> nearer) {

    private static final NextInLine NONE = new NextInLine(List.of(), List.of());

    private static final Map<Role, NextInLine> LINE = Map.of(
            Role.SUPERVISOR,
            new NextInLine(List.of("WORKER"), List.of()),
            Role.DIRECTOR,
            new NextInLine(List.of("WORKER", "DESK", "GUARD", "SUPERVISOR"), List.of("SUPERVISOR")),
            Role.QUALITY,
            company("HEAD_OFFICE"),
            Role.HEAD_OFFICE,
            company("QUALITY"));

    /** In SQL, whether a duty {@code d} that is kept from somebody comes to the caller. */
    static final String TAKES = """
            or ((d.kept_from_member_id is not null or d.kept_from_department_id is not null) and d.role = any(:below)
                and (:role <> 'SUPERVISOR' or d.department_id = :ownDepartment)
                and not exists (
                    select 1 from memberships m
                    where m.company_id = d.company_id and (m.estate_id is null or m.estate_id = d.estate_id)
                        and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now) and %s
                        and ((m.role = d.role and (d.department is null or m.department_id is null
                                    or m.department_id = d.department_id)
                                and (m.role <> 'WORKER' or m.id = d.assignee_id))
                            or (m.role = any(:nearer)
                                and (m.role <> 'SUPERVISOR' or (d.role = 'WORKER' and m.department_id = d.department_id))
                                and (m.role <> 'DIRECTOR' or d.role not in ('QUALITY', 'HEAD_OFFICE'))))))""".formatted(KeptFrom.FREE);

    static NextInLine of(@Nullable Role role) {
        return role == null ? NONE : LINE.getOrDefault(role, NONE);
    }

    private static NextInLine company(String other) {
        return new NextInLine(
                List.of("WORKER", "DESK", "GUARD", "SUPERVISOR", "DIRECTOR", other), List.of("SUPERVISOR", "DIRECTOR"));
    }
}
