package cn.huiyin.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeActTests {

    @Test
    void reachesEveryStateFromTheDraft() {
        Set<OutcomeState> reached = EnumSet.of(OutcomeState.DRAFTED);
        for (int i = 0; i < OutcomeState.values().length; i++) {
            Set.copyOf(reached)
                    .forEach(state -> Arrays.stream(OutcomeAct.values())
                            .filter(act -> act.begins(state))
                            .forEach(act -> reached.add(act.target())));
        }

        assertThat(reached).containsExactlyInAnyOrder(OutcomeState.values());
    }

    @Test
    void endsOnlyWhereItWasWithdrawn() {
        assertThat(OutcomeState.values())
                .filteredOn(state -> Arrays.stream(OutcomeAct.values()).noneMatch(act -> act.begins(state)))
                .containsExactly(OutcomeState.WITHDRAWN);
    }

    @Test
    void isPostedOnlyByWayOfTheComplainantAndTheApproval() {
        assertThat(OutcomeState.values()).filteredOn(OutcomeAct.PUBLISH::begins).containsExactly(OutcomeState.APPROVED);
        assertThat(OutcomeState.values())
                .filteredOn(OutcomeAct.APPROVE::begins)
                .containsExactly(OutcomeState.SENT_TO_COMPLAINANT);
        assertThat(Role.values()).filteredOn(OutcomeAct.APPROVE::openTo).containsExactly(Role.QUALITY, Role.DIRECTOR);
    }
}
