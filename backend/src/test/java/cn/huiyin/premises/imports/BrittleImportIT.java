package cn.huiyin.premises.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.premises.sheet.DateNotation;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class BrittleImportIT {
    @Autowired
    private World world;

    @Autowired
    private ImportFiles files;

    @Autowired
    private StartImport startImport;

    @Autowired
    private RunImport runImport;

    @Test
    void refusesTheOneRowThatBreaksABatch() {
        assertThat(run("word,other\na,1\nrow,2\nb,3\n")).isEqualTo("DONE 3 2 1");
    }

    @Test
    void endsAsFailedWhatCannotBeGoneOnWith() {
        assertThat(run("word,other\na,1\nsheet,2\n")).isEqualTo("FAILED 0 0 0");
    }

    private String run(String sheet) {
        World.Company company = world.company();
        World.Member director = company.members().get(Role.DIRECTOR);
        Scope scope = new Scope(
                company.id(),
                company.estate(),
                Reach.ESTATE,
                director.person(),
                director.membership(),
                null,
                null,
                Role.DIRECTOR);
        UUID id = Scope.call(scope, () -> started(company, sheet));
        String ended = "select state not in ('STARTED', 'RUNNING') from imports where id = ?";
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        world.jdbc().sql(ended).param(id).query(Boolean.class).single());
        assertThat(world.jdbc()
                        .sql("select count(*) from import_files where company_id = ?")
                        .param(company.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        return world.jdbc()
                .sql("select concat_ws(' ', state, done_rows, accepted_rows, refused_rows) from imports where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private UUID started(World.Company company, String sheet) {
        var kept = (ImportFiles.Outcome.Kept) files.keep("words.csv", sheet.getBytes(StandardCharsets.UTF_8));
        var command = new StartImport.Command("BRITTLE", company.estate(), kept.id());
        var started = (StartImport.Outcome.Started) startImport.start(command);
        Mapping mapping = new Mapping(Map.of("word", 0), DateNotation.YEAR_FIRST, null, Map.of());
        assertThat(runImport.run(started.importId(), mapping, false)).isEqualTo(new RunImport.Outcome.Running());
        return started.importId();
    }
}
