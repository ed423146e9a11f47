package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Under each procedure an estate works off a case of every kind; the duties that came of it stand in a table, so that
 * whatever a change of a template does to anybody's work is seen. {@code -Dhuiyin.procedures.write=true} writes it anew.
 */
@HuiyinTest
class EveryProcedureIT {

    /** Where a share is drawn, all are: which ones would be, is chance. And nobody takes photos. */
    private static final Map<String, Object> ALL_DRAWN = Map.of(
            "evidenceRequired", 0, "repairVisitRate", 100, "repairNextDayVisitRate", 100, "repairOrderVisitRate", 100);

    private static final Path TABLES = Path.of("src/test/resources/procedures");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SettingsVersions versions;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sunshine-coast",
                "international-city",
                "service-centre",
                "jiayuan",
                "consultancy",
                "feedback-channels",
                "return-visit",
                "complete"
            })
    void asksOfEveryKindWhatItsTableSays(String template) throws IOException {
        EstateAtWork estate = EstateAtWork.under(beans, template, "2026-03-02T10:00", ALL_DRAWN);

        List<String> table = table(estate);

        assertThat(table).isEqualTo(kept(template, table));
    }

    @ParameterizedTest
    @ValueSource(strings = "combined")
    void asksWhatItsClausesSayWhereTheyAreOfSeveralProcedures(String name) throws IOException {
        EstateAtWork estate = EstateAtWork.under(beans, "sunshine-coast", "2026-03-01T10:00", ALL_DRAWN);
        estate.api()
                .call(
                        estate.as(Role.DIRECTOR),
                        "mutation($input: SettingsChangeInput!) { settingsChange(input: $input) { errors { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        estate.company().estate().toString(),
                                        "settings",
                                        List.of(),
                                        "clausesOn",
                                        List.of(
                                                Map.of("template", "service-centre", "clause", "SC-3.1b"),
                                                Map.of("template", "international-city", "clause", "IC-14"),
                                                Map.of("template", "jiayuan", "clause", "JY-4.1.2.3D"),
                                                Map.of("template", "feedback-channels", "clause", "FC-3.1")),
                                        "clausesOff",
                                        List.of("SUN-6", "CO-09", "CO-17"),
                                        "effectiveOn",
                                        "2026-03-02",
                                        "reason",
                                        "本项目的做法。")))
                .data("/settingsChange");
        estate.at("2026-03-02T10:00");

        List<String> table = table(estate);

        assertThat(table).isEqualTo(kept(name, table));
        assertThat(clauses(table)).contains("SUN-4", "SC-3.1b", "IC-14", "JY-4.1.2.3D", "FC-3.1");
        assertThat(clauses(table)).doesNotContain("SUN-6", "CO-09", "CO-17", "SC-3.2", "IC-05");
    }

    private List<String> table(EstateAtWork estate) {
        ProcedureTable table = ProcedureTable.of(estate, version(estate));
        List<String> lines = new ArrayList<>();
        Map<String, UUID> subjects = new LinkedHashMap<>();
        Courses.all().forEach((name, course) -> {
            estate.at(Courses.DAY + "10:00").nextHousehold();
            try {
                subjects.put(name, UUID.fromString(course.apply(estate).id()));
            } catch (AssertionError failure) {
                throw new AssertionError(name, failure);
            }
        });
        estate.at("2026-04-20T10:00").look();
        lines.add(ProcedureTable.HEAD);
        subjects.forEach((name, subject) -> lines.addAll(table.lines(name, subject)));
        return lines;
    }

    private SettingsVersion version(EstateAtWork estate) {
        UUID id = estate.company().estate();
        return Scope.call(
                Scope.system(estate.company().id(), id),
                () -> transaction.execute(status ->
                        versions.inForce(id, estate.at(Courses.DAY + "10:00").now())));
    }

    private List<String> kept(String name, List<String> table) throws IOException {
        Path file = TABLES.resolve(name + ".csv");
        if (Boolean.getBoolean("huiyin.procedures.write")) {
            Files.createDirectories(TABLES);
            Files.write(file, table, StandardCharsets.UTF_8);
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static List<String> clauses(List<String> table) {
        return table.stream()
                .skip(1)
                .map(line -> line.split(";", -1)[1])
                .distinct()
                .toList();
    }
}
