package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes arrows down, several at once where they differ only in where they begin. */
final class CourseSteps {

    final List<CaseCourse.Step> steps = new ArrayList<>();

    CourseSteps on(Act act, @Nullable State to, Set<Kind> kinds, Set<Role> roles, State... from) {
        return on(act, to, kinds, roles, List.of(from));
    }

    CourseSteps on(Act act, @Nullable State to, Set<Kind> kinds, Set<Role> roles, Iterable<State> from) {
        for (State state : from) {
            steps.add(new CaseCourse.Step(state, act, to, kinds, roles));
        }
        return this;
    }
}
