package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class TimelineIT {

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Acting acting;

    @Autowired
    private VerifyTimeline verify;

    @Autowired
    private JdbcClient runtime;

    private Office office;
    private UUID id;

    @BeforeEach
    void handleACase() {
        office = new Office(world, transaction, beans, "sunshine-coast", Map.of("solutionReasoned", false));
        id = acting.receive(office, Kind.COMPLAINT, null);
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.offer(office, id, "加装滴水管。", Grounds.NONE);
    }

    @Test
    @Clause("CO-13")
    void findsAWholeTimelineSound() {
        VerifyTimeline.Result result = verify();

        assertThat(result).isEqualTo(new VerifyTimeline.Result(1, 4, 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts = facts || '{\"category\": \"other\"}'",
                "happened_at = happened_at - interval '1 hour'",
                "act = 'CORRECT'",
                "actor_id = null"
            })
    void findsAnAlteredEntry(String change) {
        tamper("update timeline_entries set " + change + " where case_id = ? and sequence = 2");

        assertThat(flaws()).containsExactly("2 ALTERED");
    }

    @Test
    void findsARemovedEntry() {
        tamper("delete from timeline_entries where case_id = ? and sequence = 2");

        assertThat(flaws()).containsExactly("2 REMOVED");
    }

    @Test
    void findsTheLastEntryRemoved() {
        tamper("delete from timeline_texts where case_id = ?");
        tamper("delete from timeline_entries where case_id = ? and sequence = 4");

        assertThat(flaws()).containsExactly("4 REMOVED");
    }

    @Test
    void findsAllEntriesRemoved() {
        tamper("delete from timeline_texts where case_id = ?");
        tamper("delete from timeline_entries where case_id = ?");

        assertThat(flaws()).containsExactly("1 REMOVED", "2 REMOVED", "3 REMOVED", "4 REMOVED");
    }

    @Test
    void findsAnAlteredText() {
        tamper("update timeline_texts set text = '移机。' where case_id = ?");

        assertThat(flaws()).containsExactly("4 TEXT_ALTERED");
    }

    @Test
    void findsARemovedText() {
        tamper("delete from timeline_texts where case_id = ?");

        assertThat(flaws()).containsExactly("4 TEXT_REMOVED");
    }

    @Test
    void findsATextThatWasEmptiedWithoutAnEntryThatSaysSo() {
        tamper("update timeline_texts set text = null, salt = null, erased_at = now() where case_id = ?");

        assertThat(flaws()).containsExactly("4 TEXT_REMOVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"description = '空调没有滴水。'", "place_text = '另一处'"})
    void findsThatWhatWasToldWasAltered(String change) {
        tamper("update case_accounts set " + change + " where case_id = ?");

        assertThat(flaws()).containsExactly("1 TEXT_ALTERED");
    }

    @Test
    void findsThatWhatWasToldWasEmptiedWithoutAnEntryThatSaysSo() {
        tamper("update case_accounts set description = null, salt = null, erased_at = now() where case_id = ?");

        assertThat(flaws()).containsExactly("1 TEXT_REMOVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update timeline_entries set facts = '{}' where case_id = ?",
                "update timeline_entries set digest = salt where case_id = ?",
                "delete from timeline_entries where case_id = ?",
                "delete from timeline_texts where case_id = ?"
            })
    void letsTheAppItselfChangeNoEntry(String change) {
        assertThatThrownBy(() -> office.as(
                        Role.DIRECTOR, () -> runtime.sql(change).param(id).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private VerifyTimeline.Result verify() {
        return office.as(Role.QUALITY, () -> verify.handle(office.company().estate()));
    }

    private List<String> flaws() {
        return verify().flaws().stream()
                .map(flaw -> flaw.sequence() + " " + flaw.kind())
                .toList();
    }

    private void tamper(String sql) {
        world.jdbc().sql(sql).param(id).update();
    }
}
