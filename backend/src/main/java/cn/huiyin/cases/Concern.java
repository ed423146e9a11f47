package cn.huiyin.cases;

import cn.huiyin.tenancy.Membership;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom of the office a case is about: they neither see it nor get it.
 *
 * @param memberId a membership, or null
 * @param departmentId a department, or null
 */
@Embeddable
record Concern(
        @Nullable @Column(name = "about_member_id") UUID memberId,
        @Nullable @Column(name = "about_department_id") UUID departmentId) {

    static final Concern NOBODY = new Concern(null, null);

    boolean isNobody() {
        return memberId == null && departmentId == null;
    }

    /** Whether the person is the one, or of the department. */
    boolean touches(Membership person) {
        return person.id().equals(memberId) || (departmentId != null && departmentId.equals(person.departmentId()));
    }
}
