package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.policy.ChangeSettings;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies with settings, and short words for what tests of duties do. */
public class DutyWorld {

    /** Made from the beans of a test's context, whose clock it puts back to the start. */
    public static DutyWorld in(AutowireCapableBeanFactory beans) {
        DutyWorld world = beans.createBean(DutyWorld.class);
        world.clock.moveTo(MovableClock.START);
        return world;
    }

    /** Lets the job begin what days, weeks and longer periods have come. */
    public static void beginPeriods(AutowireCapableBeanFactory beans) {
        beans.getBean(BeginPeriods.class).run();
    }

    private final World world;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final OpenSettings openSettings;
    private final ChangeSettings changeSetting;
    private final Occurrences occurrences;
    private final DutyReads reads;
    private final JdbcClient jdbc;

    DutyWorld(
            World world,
            MovableClock clock,
            TransactionTemplate transaction,
            OpenSettings openSettings,
            ChangeSettings changeSetting,
            Occurrences occurrences,
            DutyReads reads,
            JdbcClient jdbc) {
        this.world = world;
        this.clock = clock;
        this.transaction = transaction;
        this.openSettings = openSettings;
        this.changeSetting = changeSetting;
        this.occurrences = occurrences;
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** A fresh company whose estate was opened with a template. */
    public World.Company open(String template) {
        return open(template, Map.of());
    }

    /** The same, with figures of its own. */
    public World.Company open(String template, Map<String, Object> figures) {
        World.Company company = world.company();
        OpenSettings.Outcome outcome = inside(
                company,
                () -> openSettings.open(
                        new OpenSettings.Command(company.estate(), template, "cn", Situation.SHANGHAI, figures)));
        assertThat(outcome).isInstanceOf(OpenSettings.Outcome.Opened.class);
        return company;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void pass(Duration time) {
        clock.moveBy(time);
    }

    MovableClock clock() {
        return clock;
    }

    World world() {
        return world;
    }

    DutyReads reads() {
        return reads;
    }

    JdbcClient runtime() {
        return jdbc;
    }

    /** Facts of a repair that has just been received. */
    Map<String, Object> repair() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "kind", "repair",
                "channel", "phone",
                "valid", false,
                "category", "water.pipe",
                "severity", "general",
                "urgency", "routine",
                "responsibility", "unit",
                "department", "engineering"));
        facts.putAll(Map.of("repeatCount", 1, "reopenedCount", 0, "forwarded", false, "concealed", false));
        facts.put("receivedAt", now());
        return facts;
    }

    Occurrence occurrence(World.Company company, UUID subject, String name, Map<String, Object> facts, Instant at) {
        return Occurrence.of(name, "case", subject, company.estate(), at, facts);
    }

    void record(World.Company company, UUID subject, String name, Map<String, Object> facts) {
        inside(company, () -> occurrences.record(occurrence(company, subject, name, facts, now())));
    }

    void change(World.Company company, String key, String value) {
        assertThat(inside(
                        company,
                        () -> changeSetting.change(
                                new ChangeSettings.Command(company.estate(), Map.of(key, value), null, "test"))))
                .isInstanceOf(ChangeSettings.Outcome.Changed.class);
    }

    List<DutyView> of(World.Company company, UUID subject) {
        return inside(company, () -> reads.ofSubjects(List.of(subject))).getOrDefault(subject, List.of());
    }

    /** The one duty of a clause that counts. */
    DutyView one(World.Company company, UUID subject, String clause) {
        List<DutyView> found = of(company, subject).stream()
                .filter(duty -> duty.clauseId().equals(clause))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    List<String> states(World.Company company, UUID subject, String clause) {
        return world.jdbc()
                .sql("select state from duties where company_id = ? and subject_id = ? and clause_id = ? order by id")
                .params(company.id(), subject, clause)
                .query(String.class)
                .list();
    }

    Scope occupant(World.Company company) {
        return new Scope(
                company.id(),
                company.estate(),
                Reach.OCCUPANT,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                Role.OCCUPANT);
    }

    void inside(World.Company company, Runnable work) {
        inside(company, () -> {
            work.run();
            return true;
        });
    }

    <T> T inside(World.Company company, Supplier<T> work) {
        return under(Scope.system(company.id(), company.estate()), work);
    }

    <T> T as(World.Company company, Role role, Supplier<T> work) {
        boolean wide = role.reach() == Reach.COMPANY;
        Scope scope = new Scope(
                company.id(),
                wide ? null : company.estate(),
                role.reach(),
                company.members().get(role).person(),
                company.membership(role),
                null,
                role == Role.SUPERVISOR || role == Role.WORKER
                        ? company.departments().get("engineering")
                        : null,
                role);
        return under(scope, work);
    }

    <T> T under(Scope scope, Supplier<T> work) {
        return Scope.call(scope, () -> transaction.execute(status -> work.get()));
    }
}
