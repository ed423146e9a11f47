package cn.huiyin.duties.web;

import cn.huiyin.duties.RecordRound;
import cn.huiyin.duties.Round;
import cn.huiyin.duties.RoundKind;
import cn.huiyin.duties.Rounds;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import graphql.relay.Connection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of an estate: patrols and the complaint box. */
@Controller
@Transactional(readOnly = true)
class RoundController {

    record RoundRecordInput(
            UUID estateId,
            RoundKind kind,
            int found,
            @Nullable String note,
            @Nullable Instant happenedAt,
            @Nullable UUID actedById,
            @Nullable String idempotencyKey) {}

    record RoundRecordPayload(@Nullable Round round, List<UserError> errors) {}

    private final RecordRound recordRound;
    private final Rounds rounds;
    private final UserErrors errors;

    RoundController(RecordRound recordRound, Rounds rounds, UserErrors errors) {
        this.recordRound = recordRound;
        this.rounds = rounds;
        this.errors = errors;
    }

    @QueryMapping
    Connection<Round> rounds(
            @Argument UUID estateId, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        int size = KeysetPage.size(first);
        Cursor cursor = Cursor.decode(after);
        List<Round> rows = rounds.page(
                estateId, cursor == null ? null : cursor.at(), cursor == null ? null : cursor.id(), size + 1);
        return KeysetPage.of(rows, size).connection(round -> new Cursor(round.happenedAt(), round.id()));
    }

    @MutationMapping
    @Transactional
    RoundRecordPayload roundRecord(@Argument RoundRecordInput input) {
        RecordRound.Command command = new RecordRound.Command(
                input.estateId(), input.kind(), input.found(), input.note(), input.happenedAt(), input.actedById());
        return switch (recordRound.record(command)) {
            case RecordRound.Outcome.Recorded recorded -> new RoundRecordPayload(recorded.round(), List.of());
            case RecordRound.Outcome.Refused refused ->
                new RoundRecordPayload(
                        null, List.of(errors.input("input." + refused.field(), refused.key(), RecordRound.LONGEST)));
        };
    }
}
