package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.Listeners;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Two processes on one database: one dies in the middle of a batch, and still each breach and level stands once. */
@HuiyinTest
class TwoProcessesIT {

    private static final int CASES = 40;

    /** A process that is led by words. */
    private record Led(Process process, BufferedReader said) {

        void hear(String word) throws IOException {
            StringBuilder all = new StringBuilder();
            String line = said.readLine();
            while (line != null && !line.startsWith("HUIYIN " + word)) {
                all.append(line).append('\n');
                line = said.readLine();
            }
            assertThat(line).as("waiting for %s after%n%s", word, all).isNotNull();
        }

        void goOn() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }
    }

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LookAtDuties lookAtDuties;

    @Autowired
    BeginPeriods beginPeriods;

    @Autowired
    Environment environment;

    @Autowired
    IncompleteEventPublications untold;

    @Test
    void breachesOnceThoughOneOfTwoProcessesDiesInTheMiddle() throws IOException, InterruptedException {
        DutyWorld duties = DutyWorld.in(beans);
        Instant later = duties.now().plus(Duration.ofDays(9));
        // What other tests left to fall due by then is looked at first: both processes shall find these companies
        // alone.
        duties.clock().moveTo(later);
        lookAtDuties.run();
        duties.clock().moveTo(MovableClock.START);
        List<World.Company> companies = List.of(duties.open("sunshine-coast"), duties.open("service-centre"));
        for (int i = 0; i < CASES; i++) {
            Map<String, Object> facts = new HashMap<>(duties.repair());
            facts.put("valid", true);
            facts.put("kind", "complaint");
            duties.record(companies.get(i % 2), UUID.randomUUID(), "case.triaged", facts);
        }
        Led halts = start(later, SecondProcess.HALTS);
        Led finishes = start(later, "finishes");
        try {
            halts.hear("READY");
            finishes.hear("READY");
            halts.goOn();
            halts.hear("MIDDLE");
            finishes.goOn();
            finishes.hear("DONE");
            halts.goOn();
            finishes.goOn();
            assertThat(halts.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(halts.process().exitValue()).isEqualTo(SecondProcess.HALTED);
            assertThat(finishes.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            halts.process().destroyForcibly();
            finishes.process().destroyForcibly();
        }
        long before = breached(duties, companies);
        duties.clock().moveTo(later);
        lookAtDuties.run();

        // What the processes had told nobody of when they ended is told now, as a node does after a while.
        untold.resubmitIncompletePublications(publication -> true);
        Listeners.finished(duties.world().jdbc());

        long due = count(
                duties, companies, "select count(*) from duties where company_id = any(?) and due_at <= ?", later);
        assertThat(due).isGreaterThanOrEqualTo(2L * CASES / 2);
        assertThat(before).isPositive().isLessThan(due);
        assertThat(breached(duties, companies)).isEqualTo(due);
        assertThat(count(
                        duties,
                        companies,
                        "select count(*) from duty_breaches where company_id = any(?) and at <= ?",
                        later))
                .isEqualTo(count(
                        duties,
                        companies,
                        "select count(distinct (duty_id, level)) from duty_breaches where company_id = any(?) and at <= ?",
                        later));
        assertThat(count(
                        duties,
                        companies,
                        "select count(*) from duty_reminders where company_id = any(?) and at <= ?",
                        later))
                .isPositive()
                .isEqualTo(count(
                        duties,
                        companies,
                        "select count(distinct (duty_id, number)) from duty_reminders where company_id = any(?) and at <= ?",
                        later));
        assertThat(count(duties, companies, """
                        select count(*) from duties d where d.company_id = any(?) and d.due_at <= ? and d.escalation <> (
                            select max(b.level) from duty_breaches b
                            where b.company_id = d.company_id and b.duty_id = d.id)""", later)).isZero();
    }

    @Test
    void beginsEachPeriodOnceThoughOneOfTwoProcessesDiesInTheMiddle() throws IOException, InterruptedException {
        DutyWorld duties = DutyWorld.in(beans);
        // What other tests left to begin by then begins first: both processes shall find these companies alone.
        Instant monday = Situation.at("2026-12-07T00:00");
        duties.clock().moveTo(monday);
        beginPeriods.run();
        duties.clock().moveTo(MovableClock.START);
        List<World.Company> companies = List.of(duties.open("international-city"), duties.open("international-city"));
        beginPeriods.run();
        Led halts = start(monday, SecondProcess.BEGINNING_HALTS);
        Led finishes = start(monday, SecondProcess.BEGINS);
        try {
            halts.hear("READY");
            finishes.hear("READY");
            halts.goOn();
            halts.hear("MIDDLE");
            finishes.goOn();
            halts.goOn();
            finishes.hear("DONE");
            finishes.goOn();
            assertThat(halts.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(halts.process().exitValue()).isEqualTo(SecondProcess.HALTED);
            assertThat(finishes.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            halts.process().destroyForcibly();
            finishes.process().destroyForcibly();
        }
        duties.clock().moveTo(monday);
        beginPeriods.run();

        for (World.Company company : companies) {
            assertThat(duties.world()
                            .jdbc()
                            .sql("select name from occurrences where company_id = ? and happened_at = ? order by name")
                            .params(company.id(), Timestamp.from(monday))
                            .query(String.class)
                            .list())
                    .containsExactly("day.begun", "week.begun");
            assertThat(duties.world()
                            .jdbc()
                            .sql("select count(*) from duties where company_id = ? and rule = 'patrol'")
                            .params(company.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private static long breached(DutyWorld duties, List<World.Company> companies) {
        return count(
                duties,
                companies,
                "select count(distinct duty_id) from duty_breaches where company_id = any(?) and at <= ?",
                Instant.parse("2100-01-01T00:00:00Z"));
    }

    private static long count(DutyWorld duties, List<World.Company> companies, String sql, Instant at) {
        return duties.world()
                .jdbc()
                .sql(sql)
                .params(companies.stream().map(World.Company::id).toArray(UUID[]::new), Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private Led start(Instant now, String mode) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProcess.class.getName(),
                        environment.getRequiredProperty("spring.datasource.url"),
                        now.toString(),
                        mode)
                .redirectErrorStream(true)
                .start();
        return new Led(process, process.inputReader(StandardCharsets.UTF_8));
    }
}
