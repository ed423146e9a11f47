package cn.huiyin.duties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From whom of the office the duties of a subject are kept, because it is about them: they neither see nor get them.
 *
 * @param memberId a membership, or null
 * @param departmentId a department with all its people, or null
 */
public record KeptFrom(@Nullable UUID memberId, @Nullable UUID departmentId) {

    /** Kept from nobody. */
    public static final KeptFrom NOBODY = new KeptFrom(null, null);

    /**
     * In SQL, whether the membership {@code m} may get the duty {@code d}; somebody with several memberships is one person.
     */
    static final String FREE = """
            (m.id is distinct from d.kept_from_member_id
                and (d.kept_from_department_id is null or m.department_id is distinct from d.kept_from_department_id)
                and (d.kept_from_member_id is null or m.person_id is null or m.person_id is distinct from (
                    select k.person_id from memberships k
                    where k.company_id = d.company_id and k.id = d.kept_from_member_id)))""";
}
