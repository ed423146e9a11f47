package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.EndOccupancy;
import cn.huiyin.premises.Premises;
import cn.huiyin.premises.UnitSummary;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class OccupantController {
    private static final int SHOWN = 10;

    record OccupancyEndInput(UUID occupancyId, @Nullable LocalDate on) {}

    record OccupancyEndPayload(@Nullable UUID occupancyId, List<UserError> errors) {}

    private final OccupantReads reads;
    private final Premises premises;
    private final EndOccupancy endOccupancy;
    private final Estates estates;
    private final Problems problems;
    private final Clock clock;

    OccupantController(
            OccupantReads reads,
            Premises premises,
            EndOccupancy endOccupancy,
            Estates estates,
            Problems problems,
            Clock clock) {
        this.reads = reads;
        this.premises = premises;
        this.endOccupancy = endOccupancy;
        this.estates = estates;
        this.problems = problems;
        this.clock = clock;
    }

    @QueryMapping
    List<OccupantReads.OccupantMatch> occupantSearch(
            @Argument UUID estateId, @Argument String text, @Argument @Nullable Integer first) {
        return estates.findById(estateId)
                .map(estate -> reads.search(estate, text, Objects.requireNonNullElse(first, SHOWN)))
                .orElse(List.of());
    }

    @QueryMapping
    List<UnitSummary> myUnits() {
        var zone = estates.visible(Scope.current().estate()).zone();
        return premises.ownUnits(LocalDate.ofInstant(clock.instant(), zone));
    }

    @MutationMapping
    OccupancyEndPayload occupancyEnd(@Argument OccupancyEndInput input) {
        return switch (endOccupancy.end(input.occupancyId(), input.on())) {
            case EndOccupancy.Outcome.Ended ended -> new OccupancyEndPayload(ended.occupancyId(), List.of());
            case EndOccupancy.Outcome.Refused refused ->
                new OccupancyEndPayload(null, problems.told(refused.problems()));
        };
    }
}
