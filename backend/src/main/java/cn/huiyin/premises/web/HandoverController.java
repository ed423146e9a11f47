package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.SetHandover;
import cn.huiyin.premises.SetWarrantyTerm;
import cn.huiyin.premises.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class HandoverController {

    record HandoverInput(
            UUID estateId,
            @Nullable String building,
            @Nullable String unit,
            @Nullable LocalDate on) {}

    record TermInput(
            UUID estateId,
            String unit,
            Trade trade,
            @Nullable LocalDate endsOn) {}

    record Payload(List<UserError> errors) {}

    private final HandoverReads reads;
    private final SetHandover handover;
    private final SetWarrantyTerm term;
    private final Problems problems;

    HandoverController(HandoverReads reads, SetHandover handover, SetWarrantyTerm term, Problems problems) {
        this.reads = reads;
        this.handover = handover;
        this.term = term;
        this.problems = problems;
    }

    @QueryMapping
    List<HandoverReads.Handover> handovers(@Argument UUID estateId) {
        return reads.handovers(estateId);
    }

    @QueryMapping
    List<HandoverReads.Term> warrantyTerms(@Argument UUID estateId) {
        return reads.terms(estateId);
    }

    @MutationMapping
    Payload handoverSet(@Argument HandoverInput input) {
        var command = new SetHandover.Command(input.estateId(), input.building(), input.unit(), input.on());
        return new Payload(problems.told(handover.set(command)));
    }

    @MutationMapping
    Payload warrantyTermSet(@Argument TermInput input) {
        var command = new SetWarrantyTerm.Command(input.estateId(), input.unit(), input.trade(), input.endsOn());
        return new Payload(problems.told(term.set(command)));
    }
}
