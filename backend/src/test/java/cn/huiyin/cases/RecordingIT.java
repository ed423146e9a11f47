package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A complaint by phone carries its recording; without one it is taken in all the same, and that is seen. */
@HuiyinTest
class RecordingIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("CO-02")
    void isAnUnmetRecordWithItsReasonAndNeverStopsTheFiling() {
        CaseCalls calls = calls(Map.of());
        UUID id = calls.receive(Role.DESK, Map.of("recordingMissing", "座机没有录音"));
        UUID silent = calls.receive(Role.DESK, Map.of());

        assertThat(read(calls, id).path("recordingUnmet").asBoolean()).isTrue();
        assertThat(read(calls, id).path("recordingMissing").asString()).isEqualTo("座机没有录音");
        assertThat(unmet(calls)).containsExactlyInAnyOrder(id.toString(), silent.toString());
    }

    @Test
    @Clause("CO-02")
    void isMetOnceTheRecordingIsBrought() {
        CaseCalls calls = calls(Map.of());
        UUID id = calls.receive(Role.DESK, Map.of());
        UUID recording = calls.office().photo(calls.office().scope(Role.DESK));
        world.jdbc()
                .sql("update attachments set kind = 'RECORDING', media_type = 'audio/mpeg' where id = ?")
                .param(recording)
                .update();

        done(calls.act(
                Role.DESK, id, "caseInform", Map.of("note", "补上录音。", "attachments", List.of(recording.toString()))));

        assertThat(read(calls, id).path("recordingUnmet").asBoolean()).isFalse();
        assertThat(unmet(calls)).isEmpty();
    }

    @Test
    void isAskedForOfComplaintsByPhoneAlone() {
        CaseCalls calls = calls(Map.of());
        UUID letter = calls.receive(Role.DESK, Map.of("channel", "LETTER"));
        UUID repair = calls.receive(Role.DESK, Map.of("kind", "REPAIR"));

        assertThat(read(calls, letter).path("recordingUnmet").asBoolean()).isFalse();
        assertThat(read(calls, repair).path("recordingUnmet").asBoolean()).isFalse();
    }

    private CaseCalls calls(Map<String, Object> settings) {
        return new CaseCalls(api, new Office(world, transaction, beans, "sunshine-coast", settings));
    }

    private JsonNode read(CaseCalls calls, UUID id) {
        return api.call(
                        calls.office().company().as(Role.DIRECTOR),
                        "query($id: ID!) { case(id: $id) { recordingUnmet recordingMissing } }",
                        Map.of("id", id.toString()))
                .data("/case");
    }

    private List<String> unmet(CaseCalls calls) {
        return api.call(
                        calls.office().company().as(Role.DIRECTOR),
                        "{ cases(filter: {recordingUnmet: true}) { edges { node { id } } } }")
                .data("/cases/edges")
                .findValuesAsString("id");
    }
}
