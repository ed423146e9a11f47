package cn.huiyin.cases;

import cn.huiyin.duties.KeptFrom;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom of the office a case is about: they neither see it nor get it.
 *
 * @param memberId a membership, or null
 * @param departmentId a department, or null
 * @param companyAlone whether nobody of the estate sees it, only the company and whoever told it
 */
@Embeddable
record Concern(
        @Nullable @Column(name = "about_member_id") UUID memberId,
        @Nullable @Column(name = "about_department_id") UUID departmentId,
        @Column(name = "company_alone") boolean companyAlone) {

    static final Concern NOBODY = new Concern(null, null, false);

    /** Told to the company past the whole office. */
    static final Concern OFFICE = new Concern(null, null, true);

    boolean isNobody() {
        return memberId == null && departmentId == null;
    }

    /** Whether somebody who may write it now may no longer see it. */
    boolean hides() {
        return companyAlone || !isNobody();
    }

    KeptFrom keptFrom() {
        return new KeptFrom(memberId, departmentId);
    }

    /** As whom somebody acts: with what is about the office, the company's people act as the director does elsewhere. */
    @Nullable
    Role acting(@Nullable Role role) {
        return actingAs(role, hides());
    }

    static @Nullable Role actingAs(@Nullable Role role, boolean aboutOffice) {
        return aboutOffice && role != null && role.reach() == Reach.COMPANY ? Role.DIRECTOR : role;
    }

    /** Whether the person is the one, or of the department. */
    boolean touches(Membership person) {
        return person.id().equals(memberId) || (departmentId != null && departmentId.equals(person.departmentId()));
    }
}
