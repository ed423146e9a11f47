package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseCourseTests {

    private static final Path DRAWING = Path.of("src/docs/course.md");
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void goesOneWayAtMostFromAStateByAnAct(Kind kind) {
        for (State state : State.values()) {
            for (Act act : Act.values()) {
                long ways = CaseCourse.steps().stream()
                        .filter(step -> step.from() == state
                                && step.act() == act
                                && step.kinds().contains(kind))
                        .count();

                assertThat(ways).as("%s from %s", act, state).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void reachesAnEndFromEveryStateThatItReaches(Kind kind) {
        for (State state : reached(State.RECEIVED, kind)) {
            assertThat(reached(state, kind)).as("from %s", state).contains(State.CLOSED);
        }
    }

    @Test
    void reachesEveryState() {
        Set<State> reached = EnumSet.noneOf(State.class);
        for (Kind kind : Kind.values()) {
            reached.addAll(reached(State.RECEIVED, kind));
        }

        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void letsACasePassAlongItsArrowsOnly(State state) {
        for (Act act : Act.values()) {
            for (CaseCourse.Step step : CaseCourse.steps()) {
                if (step.act() != act) {
                    continue;
                }
                Kind kind = step.kinds().iterator().next();
                Case matter = at(state, kind);

                if (step.from() == state) {
                    matter.pass(step, Actor.SYSTEM, Moment.of(NOW), new Entry());
                    assertThat(matter.state()).isEqualTo(step.target());
                    assertThat(matter.isOpen()).isEqualTo(step.target() != State.CLOSED);
                } else {
                    assertThatIllegalStateException()
                            .isThrownBy(() -> matter.pass(step, Actor.SYSTEM, Moment.of(NOW), new Entry()));
                    assertThat(matter.state()).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void opensNoActToTheCommitteeTheClientOrThePlatform() {
        assertThat(CaseCourse.steps())
                .allSatisfy(step -> assertThat(step.roles())
                        .isNotEmpty()
                        .doesNotContain(Role.COMMITTEE, Role.CLIENT, Role.PLATFORM_OPERATOR));
    }

    @Test
    void isDrawnAsItIs() throws IOException {
        String drawing = drawing();
        if (System.getenv("HUIYIN_DRAW") != null) {
            Files.createDirectories(DRAWING.getParent());
            Files.writeString(DRAWING, drawing);
        }

        assertThat(Files.readString(DRAWING)).isEqualTo(drawing);
    }

    private static Case at(State state, Kind kind) {
        Case matter = new Case(
                Ids.next(),
                Ids.next(),
                "T-2026-00001",
                kind,
                new Intake(Channel.PHONE, null, NOW, NOW, null, null, null, false, null, null),
                Place.UNKNOWN,
                Judgement.open("leak", Urgency.ROUTINE));
        matter.received(Actor.SYSTEM, Moment.of(NOW), new Entry());
        if (state != State.RECEIVED) {
            matter.pass(
                    new CaseCourse.Step(
                            State.RECEIVED, Act.TRIAGE, state, EnumSet.allOf(Kind.class), EnumSet.of(Role.DESK)),
                    Actor.SYSTEM,
                    Moment.of(NOW),
                    new Entry());
        }
        return matter;
    }

    private static Set<State> reached(State from, Kind kind) {
        Set<State> reached = EnumSet.of(from);
        Deque<State> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            State state = ahead.pop();
            for (CaseCourse.Step step : CaseCourse.steps()) {
                if (step.from() == state && step.kinds().contains(kind) && reached.add(step.target())) {
                    ahead.push(step.target());
                }
            }
        }
        return reached;
    }

    private static String drawing() {
        List<String> lines = new ArrayList<>();
        lines.add("# The course of a case");
        lines.add("");
        lines.add(
                "Drawn from `CaseCourse` by `CaseCourseTests`; write it anew with `HUIYIN_DRAW=1` in the environment.");
        lines.add("Acts that leave the state as it is stand in the table only.");
        lines.add("");
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        lines.add("    [*] --> RECEIVED: RECEIVE");
        for (State from : State.values()) {
            for (State to : State.values()) {
                String acts = CaseCourse.steps().stream()
                        .filter(step -> step.from() == from && step.target() == to && from != to)
                        .map(step -> step.act().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
                if (!acts.isEmpty()) {
                    lines.add("    " + from + " --> " + to + ": " + acts);
                }
            }
        }
        lines.add("    CLOSED --> [*]");
        lines.add("```");
        lines.add("");
        lines.add("| act | from | to | kinds | roles |");
        lines.add("|---|---|---|---|---|");
        lines.add("| RECEIVE | – | RECEIVED | all | " + names(CaseCourse.receivers()) + " |");
        for (Act act : Act.values()) {
            for (CaseCourse.Step step : CaseCourse.steps()) {
                if (step.act() == act) {
                    lines.add("| %s | %s | %s | %s | %s |"
                            .formatted(
                                    act,
                                    step.from(),
                                    step.to() == null ? "stays" : step.to(),
                                    step.kinds().size() == Kind.values().length ? "all" : names(step.kinds()),
                                    names(step.roles())));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static <E extends Enum<E>> String names(Set<E> values) {
        return EnumSet.copyOf(values).stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
