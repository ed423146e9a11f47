package cn.huiyin.premises.joining;

import cn.huiyin.premises.Problem;
import cn.huiyin.premises.post.InvitationPost;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.ScopeElevation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invites the first member of a new company's head office, for the platform operator, who can do nothing else in it.
 *
 * <p>Written by plain SQL: the operator's session belongs to no company.
 */
@Component
class FoundingInvitation {
    private final ScopeElevation elevation;
    private final Invitations invitations;
    private final JoiningCodes codes;
    private final InvitationPost post;
    private final JdbcClient jdbc;
    private final Clock clock;

    FoundingInvitation(
            ScopeElevation elevation,
            Invitations invitations,
            JoiningCodes codes,
            InvitationPost post,
            JdbcClient jdbc,
            Clock clock) {
        this.elevation = elevation;
        this.invitations = invitations;
        this.codes = codes;
        this.post = post;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InviteStaff.Outcome invite(InviteStaff.Command command) {
        if (command.role() != Role.HEAD_OFFICE) {
            throw new Forbidden();
        }
        UUID company = command.companyId();
        if (company == null) {
            return new InviteStaff.Outcome.Refused(List.of(Problem.at("input.companyId", "staff.company-missing")));
        }
        return elevation.founding(company, () -> invite(company, command));
    }

    private InviteStaff.Outcome invite(UUID company, InviteStaff.Command command) {
        if (ids("select id from companies where id = :company", company).isEmpty()) {
            throw new NotVisible();
        }
        List<Problem> problems = new ArrayList<>(invitations.problems(command));
        String office = "select id from memberships where company_id = :company and role = 'HEAD_OFFICE'";
        if (!ids(office, company).isEmpty()) {
            problems.add(Problem.at("input.companyId", "staff.company-founded"));
        }
        if (!problems.isEmpty()) {
            return new InviteStaff.Outcome.Refused(problems);
        }
        UUID place = Ids.next();
        jdbc.sql("""
                        insert into memberships (company_id, id, role, display_name, staff_number, valid_from)
                        values (:company, :id, 'HEAD_OFFICE', :name, :number, :now)""")
                .param("company", company)
                .param("id", place)
                .param("name", command.displayName().strip())
                .param("number", Invitations.blankToNull(command.staffNumber()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        IssuedCode code = codes.forStaff(null, place);
        String email = Invitations.blankToNull(command.email());
        if (email != null) {
            post.post(null, place, email, code.link());
        }
        return new InviteStaff.Outcome.Invited(place, code);
    }

    private List<UUID> ids(String sql, UUID company) {
        return jdbc.sql(sql).param("company", company).query(UUID.class).list();
    }
}
