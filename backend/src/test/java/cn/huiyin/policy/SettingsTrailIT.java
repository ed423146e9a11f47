package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Who changed what stays on record; what holds is found in the app. */
@HuiyinTest
class SettingsTrailIT {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private World.Company company;

    @BeforeEach
    void open() {
        company = DutyWorld.in(beans).open("complete");
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhatAndWhy() {
        change("maxRings", "2");

        JsonNode entry = trail(company.as(Role.DIRECTOR).reading("en")).path(0);

        assertThat(entry.toString())
                .isEqualTo(
                        "{\"kind\":\"setting\",\"title\":\"Rings before the phone is answered\",\"before\":\"3\",\"after\":\"2\",\"reason\":\"pick up sooner\",\"version\":2,\"madeBy\":\"DIRECTOR\"}");
    }

    @Test
    void showsAnEstateItsOwnTrailOnly() {
        change("maxRings", "2");
        World.Company other = DutyWorld.in(beans).open("complete");

        assertThat(trail(other.as(Role.HEAD_OFFICE)).size()).isZero();
        assertThat(api.call(company.as(Role.DIRECTOR), "{ settingsTrail { id } }")
                        .data("/settingsTrail")
                        .size())
                .as("what the company sets is shown to the company")
                .isZero();
    }

    @Test
    void refusesToSaveNothing() {
        JsonNode refused = change("maxRings", "3");

        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("policy.setting.unchanged");
        assertThat(trail(company.as(Role.DIRECTOR)).size()).isZero();
    }

    @Test
    void neverForgets() {
        change("maxRings", "2");

        assertThatThrownBy(() -> inside("update settings_changes set reason = 'x'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> inside("delete from settings_changes")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void tellsTheDeskWhereEachClauseLives() {
        JsonNode clauses = api.call(
                        company.as(Role.DESK).reading("en"),
                        "query($id: ID!) { clausesInForce(estateId: $id) { id pending screen path duties carriedBy } }",
                        Map.of("id", company.estate()))
                .data("/clausesInForce");

        assertThat(clauses.size()).isEqualTo(159);
        for (JsonNode clause : clauses) {
            boolean pending = clause.path("pending").asBoolean();
            assertThat(clause.path("screen").asString().isEmpty())
                    .as(clause.path("id").asString())
                    .isEqualTo(pending);
        }
        assertThat(clauses.toString())
                .contains(
                        "{\"id\":\"SUN-4\",\"pending\":false,\"screen\":\"Duties\",\"path\":\"/duties\",\"duties\":[\"On the spot within 20 minutes\",\"On the spot as appointed\"],\"carriedBy\":\"\"}");
    }

    private JsonNode change(String key, String value) {
        return api.call(
                        company.as(Role.DIRECTOR),
                        """
                        mutation($input: SettingsChangeInput!) { settingsChange(input: $input) { version { number } errors { code } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        company.estate(),
                                        "settings",
                                        List.of(Map.of("key", key, "value", value)),
                                        "effectiveOn",
                                        "2026-12-30",
                                        "reason",
                                        "pick up sooner")))
                .data("/settingsChange");
    }

    private JsonNode trail(Api.As as) {
        return api.call(
                        as,
                        "query($id: ID) { settingsTrail(estateId: $id) { kind title before after reason version madeBy } }",
                        Map.of("id", company.estate()))
                .data("/settingsTrail");
    }

    private void inside(String sql) {
        Scope.run(
                Scope.system(company.id(), company.estate()),
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
