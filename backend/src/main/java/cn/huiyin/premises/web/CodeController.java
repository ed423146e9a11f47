package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.joining.CreateOccupantCode;
import cn.huiyin.premises.joining.InviteStaff;
import cn.huiyin.premises.joining.IssuedCode;
import cn.huiyin.premises.joining.QrPath;
import cn.huiyin.premises.joining.RedeemCode;
import cn.huiyin.tenancy.Role;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Codes are told once: what is remembered of an answer under its idempotency key holds none of them. */
@Controller
@Transactional
class CodeController {
    record OccupantCodeCreateInput(UUID occupantId) {}

    record CodePayload(
            @JsonIgnore @Nullable String code,
            @JsonIgnore @Nullable String link,
            @JsonIgnore @Nullable String qrPath,
            @JsonIgnore @Nullable Integer qrSize,
            @Nullable Instant expiresAt,
            List<UserError> errors) {
        static CodePayload of(IssuedCode issued) {
            QrPath qr = QrPath.of(issued.link());
            return new CodePayload(issued.code(), issued.link(), qr.path(), qr.size(), issued.expiresAt(), List.of());
        }
    }

    record StaffInviteInput(
            @Nullable UUID companyId,
            @Nullable UUID estateId,
            Role role,
            @Nullable UUID departmentId,
            String displayName,
            @Nullable String staffNumber,
            @Nullable String email) {}

    record StaffInvitePayload(
            @Nullable UUID membershipId,
            @JsonIgnore @Nullable String code,
            @JsonIgnore @Nullable String link,
            @JsonIgnore @Nullable String qrPath,
            @JsonIgnore @Nullable Integer qrSize,
            @Nullable Instant expiresAt,
            List<UserError> errors) {
        static StaffInvitePayload of(UUID membershipId, IssuedCode issued) {
            QrPath qr = QrPath.of(issued.link());
            return new StaffInvitePayload(
                    membershipId, issued.code(), issued.link(), qr.path(), qr.size(), issued.expiresAt(), List.of());
        }
    }

    record CodeRedeemInput(String code) {}

    record CodeRedeemPayload(
            @Nullable UUID membershipId, @Nullable Boolean renewLogin, List<UserError> errors) {}

    private final CreateOccupantCode createOccupantCode;
    private final InviteStaff inviteStaff;
    private final RedeemCode redeemCode;
    private final Problems problems;

    CodeController(
            CreateOccupantCode createOccupantCode, InviteStaff inviteStaff, RedeemCode redeemCode, Problems problems) {
        this.createOccupantCode = createOccupantCode;
        this.inviteStaff = inviteStaff;
        this.redeemCode = redeemCode;
        this.problems = problems;
    }

    @MutationMapping
    CodePayload occupantCodeCreate(@Argument OccupantCodeCreateInput input) {
        return switch (createOccupantCode.create(input.occupantId())) {
            case CreateOccupantCode.Outcome.Issued issued -> CodePayload.of(issued.code());
            case CreateOccupantCode.Outcome.Refused refused ->
                new CodePayload(null, null, null, null, null, problems.told(refused.problems()));
        };
    }

    @MutationMapping
    StaffInvitePayload staffInvite(@Argument StaffInviteInput input) {
        var command = new InviteStaff.Command(
                input.companyId(),
                input.estateId(),
                input.role(),
                input.departmentId(),
                input.displayName(),
                input.staffNumber(),
                input.email());
        return switch (inviteStaff.invite(command)) {
            case InviteStaff.Outcome.Invited invited -> StaffInvitePayload.of(invited.membershipId(), invited.code());
            case InviteStaff.Outcome.Refused refused ->
                new StaffInvitePayload(null, null, null, null, null, null, problems.told(refused.problems()));
        };
    }

    @MutationMapping
    CodeRedeemPayload codeRedeem(@Argument CodeRedeemInput input) {
        return switch (redeemCode.redeem(input.code())) {
            case RedeemCode.Outcome.Redeemed redeemed ->
                new CodeRedeemPayload(redeemed.membershipId(), redeemed.renewLogin(), List.of());
            case RedeemCode.Outcome.Refused refused ->
                new CodeRedeemPayload(null, null, problems.told(refused.problems()));
        };
    }
}
