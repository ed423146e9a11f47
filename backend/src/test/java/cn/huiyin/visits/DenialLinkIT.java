package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.huiyin.Clause;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import cn.huiyin.visits.VisitedEstate.Opened;
import cn.huiyin.visits.VisitedEstate.Told;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@HuiyinTest
class DenialLinkIT {

    private final World world;
    private final MovableClock clock;
    private final DenialLinks links;
    private final TransactionTemplate transaction;
    private final VisitedEstate estates;
    private final Calling calling;
    private final MockMvc web;
    private Opened estate;
    private UUID id;
    private String visit;

    @Autowired
    DenialLinkIT(
            World world,
            MovableClock clock,
            DenialLinks links,
            TransactionTemplate transaction,
            OpenSettings settings,
            Occurrences occurrences,
            Api api,
            WebApplicationContext context) {
        this.world = world;
        this.clock = clock;
        this.links = links;
        this.transaction = transaction;
        this.estates = new VisitedEstate(world, clock, transaction, settings, occurrences);
        this.calling = new Calling(api);
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @BeforeEach
    void visited() {
        estate = estates.open("sunshine-coast", Map.of());
        id = estates.replied(estate, Told.COMPLAINT);
        visit = calling.visit(estate.as(Role.DESK), id, "PHONE", true, 5).value("/visit/id");
    }

    @Test
    void showsTheDayAndNothingPersonal() throws Exception {
        MockHttpServletResponse page = call(get("/v/" + issue().orElseThrow()));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("没有这回事", "年", "月", "日")
                .doesNotContain(
                        "王芳",
                        "13800138000",
                        "漏水",
                        visit,
                        id.toString(),
                        estate.estate().toString());
        assertThat(page.getHeader("Set-Cookie")).isNull();
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'");
    }

    @Test
    void changesNothingByBeingOpened() throws Exception {
        String token = issue().orElseThrow();

        call(get("/v/" + token));

        assertThat(denied()).isFalse();
        assertThat(call(get("/v/" + token)).getStatus()).isEqualTo(200);
    }

    @Test
    @Clause("SUN-11")
    void takesTheVisitBackOnceByTheButton() throws Exception {
        String token = issue().orElseThrow();

        MockHttpServletResponse told = call(post("/v/" + token).param("lang", "en"));

        assertThat(told.getStatus()).isEqualTo(200);
        assertThat(told.getContentAsString()).contains("quality department looks into it");
        assertThat(denied()).isTrue();
        assertThat(estates.column(id, "return_visit")).isEqualTo("OWED");
        assertThat(call(post("/v/" + token)).getStatus()).isEqualTo(404);
        assertThat(call(get("/v/" + token)).getStatus()).isEqualTo(404);
    }

    @Test
    void answersTheSameToUnknownUsedAndOldLinks() throws Exception {
        String used = issue().orElseThrow();
        call(post("/v/" + used));
        String unknown = call(get("/v/" + Ids.token())).getContentAsString();
        Opened other = estates.open("sunshine-coast", Map.of());
        UUID matter = estates.replied(other, Told.COMPLAINT);
        String old = issue(
                        other,
                        calling.visit(other.as(Role.DESK), matter, "PHONE", true, 5)
                                .value("/visit/id"))
                .orElseThrow();
        clock.moveBy(Duration.ofDays(15));

        assertThat(call(get("/v/" + used)).getContentAsString()).isEqualTo(unknown);
        assertThat(call(get("/v/" + old)).getContentAsString()).isEqualTo(unknown);
        assertThat(call(get("/v/x")).getContentAsString()).isEqualTo(unknown);
        assertThat(call(post("/v/" + old)).getStatus()).isEqualTo(404);
        assertThat(call(post("/v/" + Ids.token())).getStatus()).isEqualTo(404);
        assertThat(deniedVisits(other)).isZero();
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        String token = issue().orElseThrow();

        assertThat(world.jdbc()
                        .sql("select count(*) from denial_links l where to_jsonb(l)::text like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotMadeForADeniedVisitOrAnAttempt() {
        String attempt =
                calling.attempt(estate.as(Role.DESK), id, "PHONE", "NO_ANSWER").value("/visit/id");
        calling.deny(estate.as(Role.OCCUPANT), visit);

        assertThat(issue()).isEmpty();
        assertThat(issue(estate, attempt)).isEmpty();
    }

    private Optional<String> issue() {
        return issue(estate, visit);
    }

    private Optional<String> issue(Opened of, String visitId) {
        return Scope.call(
                Scope.system(of.company().id(), of.estate()),
                () -> transaction.execute(status -> links.issue(UUID.fromString(visitId))));
    }

    private boolean denied() {
        return deniedVisits(estate) == 1;
    }

    private int deniedVisits(Opened of) {
        return world.jdbc()
                .sql("select count(*) from visits where estate_id = ? and denied_at is not null")
                .param(of.estate())
                .query(Integer.class)
                .single();
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
