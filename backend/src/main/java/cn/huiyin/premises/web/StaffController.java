package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.joining.EndMembership;
import cn.huiyin.premises.joining.GiveStaffNumber;
import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class StaffController {
    record StaffNode(
            UUID membershipId,
            String displayName,
            Role role,
            @Nullable DepartmentNode department,
            @Nullable String staffNumber,
            boolean joined) {}

    record StaffNumberSetInput(UUID membershipId, @Nullable String staffNumber) {}

    record StaffNumberSetPayload(List<UserError> errors) {}

    record MembershipEndInput(UUID membershipId) {}

    record MembershipEndPayload(@Nullable UUID membershipId, List<UserError> errors) {}

    private final Memberships memberships;
    private final Departments departments;
    private final EndMembership endMembership;
    private final GiveStaffNumber giveNumber;
    private final Problems problems;
    private final Clock clock;

    StaffController(
            Memberships memberships,
            Departments departments,
            EndMembership endMembership,
            GiveStaffNumber giveNumber,
            Problems problems,
            Clock clock) {
        this.memberships = memberships;
        this.departments = departments;
        this.endMembership = endMembership;
        this.giveNumber = giveNumber;
        this.problems = problems;
        this.clock = clock;
    }

    @QueryMapping
    List<StaffNode> staff(@Argument UUID estateId) {
        List<Membership> staff = memberships.findAllByEstateIdOrderByDisplayName(estateId).stream()
                .filter(each -> each.role().isStaff() && each.holdsAt(clock.instant()))
                .toList();
        List<UUID> ids = staff.stream()
                .map(Membership::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Department> byId =
                departments.findAllByIdIn(ids).stream().collect(Collectors.toMap(Department::id, Function.identity()));
        return staff.stream().map(each -> node(each, byId)).toList();
    }

    private static StaffNode node(Membership member, Map<UUID, Department> departments) {
        Department department = member.departmentId() == null ? null : departments.get(member.departmentId());
        return new StaffNode(
                member.id(),
                member.displayName(),
                member.role(),
                department == null ? null : DepartmentNode.from(department),
                member.staffNumber(),
                member.personId() != null);
    }

    @MutationMapping
    StaffNumberSetPayload staffNumberSet(@Argument StaffNumberSetInput input) {
        return new StaffNumberSetPayload(problems.told(giveNumber.give(input.membershipId(), input.staffNumber())));
    }

    @MutationMapping
    MembershipEndPayload membershipEnd(@Argument MembershipEndInput input) {
        return switch (endMembership.end(input.membershipId())) {
            case EndMembership.Outcome.Ended ended -> new MembershipEndPayload(ended.membershipId(), List.of());
            case EndMembership.Outcome.Refused refused ->
                new MembershipEndPayload(null, problems.told(refused.problems()));
        };
    }
}
