package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class SettingsVersionsIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenSettings openSettings;

    @Autowired
    ChangeSettings changeSetting;

    @Autowired
    SettingsVersions versions;

    @Autowired
    Categories categories;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensAnEstateWithItsTemplatesSettingsAndCategories() {
        World.Company company = world.company();

        open(company, Map.of("repairArrival", "PT15M"));

        SettingsVersion version = inside(company, () -> versions.inForce(company.estate(), clock.instant()));
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.settings()).containsEntry("repairArrival", "PT15M").containsEntry("replyMax", "3wd");
        assertThat(version.clause("SUN-4")).isPresent();
        assertThat(version.effectiveFrom())
                .isEqualTo(LocalDate.ofInstant(clock.instant(), SHANGHAI)
                        .atStartOfDay(SHANGHAI)
                        .toInstant());
        List<Category> all = inside(company, () -> categories.of(company.estate()));
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(inside(company, () -> categories.find(company.estate(), "leak.roof")))
                .hasValueSatisfying(c -> assertThat(c.department()).isEqualTo("engineering"));
    }

    @Test
    void refusesUnknownTemplatesAndValuesThatDoNotFit() {
        World.Company company = world.company();

        OpenSettings.Outcome outcome = inside(
                company,
                () -> openSettings.open(new OpenSettings.Command(
                        company.estate(), "nowhere", "cn", SHANGHAI, Map.of("repairArrival", "soon"))));

        assertThat(outcome)
                .isEqualTo(new OpenSettings.Outcome.Refused(List.of(
                        new SettingProblem("template", "unknown"), new SettingProblem("repairArrival", "type"))));
    }

    @Test
    void changesASettingFromTheNextMidnightAndNotBefore() {
        World.Company company = world.company();
        open(company, Map.of());
        Instant now = clock.instant();

        ChangeSettings.Outcome outcome = inside(
                company,
                () -> changeSetting.change(new ChangeSettings.Command(
                        company.estate(), Map.of("repairArrival", "PT10M"), null, "faster")));

        assertThat(outcome).isInstanceOf(ChangeSettings.Outcome.Changed.class);
        assertThat(setting(company, now)).isEqualTo("PT20M");
        Instant midnight = LocalDate.ofInstant(now, SHANGHAI)
                .plusDays(1)
                .atStartOfDay(SHANGHAI)
                .toInstant();
        assertThat(setting(company, midnight.minusSeconds(1))).isEqualTo("PT20M");
        assertThat(setting(company, midnight)).isEqualTo("PT10M");
    }

    @Test
    void refusesBackdatedChanges() {
        World.Company company = world.company();
        open(company, Map.of());
        LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);

        assertThat(inside(
                        company,
                        () -> changeSetting.change(new ChangeSettings.Command(
                                company.estate(), Map.of("repairArrival", "PT10M"), today, "backdated"))))
                .isEqualTo(new ChangeSettings.Outcome.Refused(List.of(new SettingProblem("from", "date"))));
    }

    @Test
    void keepsAnEstateFromBeingLaxerThanItsCompany() {
        World.Company company = world.company();
        open(company, Map.of());
        world.jdbc()
                .sql("insert into settings_bounds values (?, ?, 'repairArrival', '\"PT20M\"', 'company', now())")
                .params(company.id(), UUID.randomUUID())
                .update();

        assertThat(change(company, "PT30M"))
                .isEqualTo(new ChangeSettings.Outcome.Refused(
                        List.of(new SettingProblem("repairArrival", "laxer", List.of("PT20M", "")))));
        assertThat(change(company, "PT15M")).isInstanceOf(ChangeSettings.Outcome.Changed.class);
    }

    @Test
    void hidesTheSettingsOfOtherCompanies() {
        World.Company company = world.company();
        World.Company other = world.company();
        open(company, Map.of());

        assertThatThrownBy(() -> inside(
                        other,
                        () -> changeSetting.change(new ChangeSettings.Command(
                                company.estate(), Map.of("repairArrival", "PT1M"), null, "not mine"))))
                .isInstanceOf(NotVisible.class);
        assertThat(inside(other, () -> categories.of(company.estate()))).isEmpty();
    }

    @Test
    void neverChangesAVersion() {
        World.Company company = world.company();
        open(company, Map.of());

        assertThatThrownBy(() -> inside(
                        company,
                        () -> jdbc.sql("update settings_versions set reason = 'x'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> inside(
                        company, () -> jdbc.sql("delete from settings_versions").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private ChangeSettings.Outcome change(World.Company company, String value) {
        return inside(
                company,
                () -> changeSetting.change(
                        new ChangeSettings.Command(company.estate(), Map.of("repairArrival", value), null, "why not")));
    }

    private Object setting(World.Company company, Instant at) {
        return inside(
                company, () -> versions.inForce(company.estate(), at).settings().get("repairArrival"));
    }

    private void open(World.Company company, Map<String, Object> overrides) {
        OpenSettings.Outcome outcome = inside(
                company,
                () -> openSettings.open(
                        new OpenSettings.Command(company.estate(), "sunshine-coast", "cn", SHANGHAI, overrides)));
        assertThat(outcome).isInstanceOf(OpenSettings.Outcome.Opened.class);
    }

    private <T> T inside(World.Company company, Supplier<T> work) {
        return Scope.call(
                Scope.system(company.id(), company.estate()), () -> transaction.execute(status -> work.get()));
    }
}
