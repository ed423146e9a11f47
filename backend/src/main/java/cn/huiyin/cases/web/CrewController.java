package cn.huiyin.cases.web;

import cn.huiyin.cases.HandToCrew;
import cn.huiyin.cases.TakeFromCrew;
import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.cases.node.CrewOrderNode;
import cn.huiyin.cases.node.CrewOrderNodes;
import cn.huiyin.graphql.UserError;
import com.fasterxml.jackson.annotation.JsonIgnore;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Hands orders to outside firms and takes them back. A link is told once: nothing remembers it. */
@Controller
@Transactional
class CrewController {

    private static final int USUAL_DAYS = 7;

    private final HandToCrew handOut;
    private final TakeFromCrew takeBack;
    private final CrewOrderNodes orders;
    private final CaseNodes cases;
    private final Answers answers;

    CrewController(HandToCrew handOut, TakeFromCrew takeBack, CrewOrderNodes orders, CaseNodes cases, Answers answers) {
        this.handOut = handOut;
        this.takeBack = takeBack;
        this.orders = orders;
        this.cases = cases;
        this.answers = answers;
    }

    record HandOutInput(
            String firm,
            String fault,
            @Nullable Boolean passContact,
            @Nullable Integer days) {}

    record TakeBackInput(UUID crewOrderId, String reason) {}

    record HandOutPayload(
            @Nullable UUID caseId, @JsonIgnore @Nullable String path, List<UserError> errors) {}

    @QueryMapping
    List<CrewOrderNode> crewOrders(@Argument UUID caseId) {
        return orders.of(caseId);
    }

    @MutationMapping
    HandOutPayload crewHandOut(@Argument HandOutInput input, DataFetchingEnvironment call) {
        HandToCrew.Result result = handOut.handle(new HandToCrew.Command(
                Deeds.of(call),
                input.firm(),
                input.fault(),
                Boolean.TRUE.equals(input.passContact()),
                input.days() == null ? USUAL_DAYS : input.days()));
        return switch (result) {
            case HandToCrew.Result.HandedOut out ->
                new HandOutPayload(out.done().caseId(), "/o/" + out.token(), List.of());
            case HandToCrew.Result.Not not ->
                new HandOutPayload(null, null, answers.of(not.why()).errors());
        };
    }

    @MutationMapping
    CasePayload crewTakeBack(@Argument TakeBackInput input, DataFetchingEnvironment call) {
        return answers.of(
                takeBack.handle(new TakeFromCrew.Command(Deeds.of(call), input.crewOrderId(), input.reason())));
    }

    @SchemaMapping(typeName = "CrewHandOutPayload", field = "case")
    Optional<CaseNode> handedOut(HandOutPayload payload) {
        return Optional.ofNullable(payload.caseId()).flatMap(cases::byId);
    }
}
