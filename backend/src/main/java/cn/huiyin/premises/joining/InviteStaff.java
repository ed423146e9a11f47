package cn.huiyin.premises.joining;

import cn.huiyin.premises.Problem;
import cn.huiyin.premises.post.InvitationPost;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a place for a member of staff and the code by which it is taken. */
@Service
public class InviteStaff {
    /**
     * The place.
     *
     * @param companyId named by the platform operator only
     * @param estateId null for head office and quality
     * @param departmentId null where the role belongs to none
     * @param email where the invitation is sent, or null where the code is handed over
     */
    public record Command(
            @Nullable UUID companyId,
            @Nullable UUID estateId,
            Role role,
            @Nullable UUID departmentId,
            String displayName,
            @Nullable String staffNumber,
            @Nullable String email) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The place waits; the code is handed over now or never. */
        record Invited(UUID membershipId, IssuedCode code) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Invitations invitations;
    private final Memberships memberships;
    private final Estates estates;
    private final JoiningCodes codes;
    private final InvitationPost post;
    private final FoundingInvitation founding;
    private final EntityManager entities;
    private final Clock clock;

    InviteStaff(
            Invitations invitations,
            Memberships memberships,
            Estates estates,
            JoiningCodes codes,
            InvitationPost post,
            FoundingInvitation founding,
            EntityManager entities,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.estates = estates;
        this.codes = codes;
        this.post = post;
        this.founding = founding;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Head office invites anybody of the company, a director within the own estate, the platform operator the first member
     * of a new company.
     */
    @Transactional
    public Outcome invite(Command command) {
        Scope scope = Scope.current();
        if (scope.role() == Role.PLATFORM_OPERATOR) {
            return founding.invite(command);
        }
        scope.require(Role.HEAD_OFFICE, Role.DIRECTOR);
        if (scope.role() == Role.DIRECTOR && Invitations.ofTheCompany(command.role())) {
            throw new Forbidden();
        }
        UUID estateId = command.estateId() == null
                ? null
                : estates.visible(command.estateId()).id();
        List<Problem> problems = invitations.problems(command);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Membership place = memberships.save(Membership.ofStaff(
                estateId,
                command.role(),
                command.departmentId(),
                command.displayName().strip(),
                Invitations.blankToNull(command.staffNumber()),
                clock.instant()));
        entities.flush();
        IssuedCode code = codes.forStaff(estateId, place.id());
        String email = Invitations.blankToNull(command.email());
        if (email != null) {
            post.post(estateId, place.id(), email, code.link());
        }
        return new Outcome.Invited(place.id(), code);
    }
}
