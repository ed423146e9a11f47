package cn.huiyin.duties.web;

import cn.huiyin.duties.Absence;
import cn.huiyin.duties.Absences;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and that they are back. */
@Controller
@Transactional(readOnly = true)
class AbsenceController {

    record AbsenceEndInput(UUID absenceId, @Nullable String idempotencyKey) {}

    record AbsenceEndPayload(@Nullable UUID absenceId, List<UserError> errors) {}

    private final Absences absences;
    private final UserErrors errors;

    AbsenceController(Absences absences, UserErrors errors) {
        this.absences = absences;
        this.errors = errors;
    }

    @QueryMapping
    List<Absence> absences(@Argument UUID estateId) {
        return absences.of(estateId);
    }

    @MutationMapping
    @Transactional
    AbsenceEndPayload absenceEnd(@Argument AbsenceEndInput input) {
        return absences.end(input.absenceId())
                ? new AbsenceEndPayload(input.absenceId(), List.of())
                : new AbsenceEndPayload(null, List.of(errors.conflict("", "duties.absence.over")));
    }
}
