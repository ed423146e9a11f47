package cn.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.Tokens;
import cn.huiyin.testing.World;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class ScopeIT {

    private static final String ME = "{ me { personId current { membershipId role estateId } memberships { role } } }";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void actsUnderTheMembershipThatTheHeaderNames() {
        World.Company company = world.company();

        Api.Answer answer = api.call(company.as(Role.DESK), ME);

        assertThat(answer.data("/me/current/role").asString()).isEqualTo("DESK");
        assertThat(answer.data("/me/current/estateId").asString())
                .isEqualTo(company.estate().toString());
    }

    @Test
    void takesAForeignMembershipForNone() {
        World.Company company = world.company();
        World.Company other = world.company();
        Api.As trespasser = new Api.As(company.as(Role.DESK).token(), other.membership(Role.DESK), "en");

        Api.Answer answer = api.call(trespasser, ME);

        assertThat(answer.data("/me/current").isNull()).isTrue();
    }

    @Test
    void opensNothingToStaffWhomTheOrganizationDoesNotProve() {
        World.Company company = world.company();
        World.Member desk = company.members().get(Role.DESK);
        Api.As unproved = new Api.As(Tokens.of(desk.person(), "some-other-company"), desk.membership(), "en");

        Api.Answer answer = api.call(unproved, ME);

        assertThat(answer.data("/me/memberships").size()).isZero();
    }

    static List<Consumer<JWTClaimsSet.Builder>> badClaims() {
        return List.of(
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                claims -> claims.issuer("http://issuer.test/realms/other"),
                claims -> claims.audience("account"),
                claims -> claims.claim("typ", "ID"));
    }

    @ParameterizedTest
    @MethodSource("badClaims")
    void refusesATokenThatIsExpiredOrMeantForSomethingElse(Consumer<JWTClaimsSet.Builder> bad) {
        Api.Answer answer = api.call(new Api.As(Tokens.with(UUID.randomUUID(), bad), null, "en"), ME);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().size()).isZero();
    }

    @Test
    void refusesATokenThatSomebodyElseHasSigned() {
        Api.Answer answer = api.call(new Api.As(Tokens.forged(UUID.randomUUID()), null, "en"), ME);

        assertThat(answer.status()).isEqualTo(401);
    }
}
