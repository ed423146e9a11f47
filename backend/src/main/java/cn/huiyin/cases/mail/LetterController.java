package cn.huiyin.cases.mail;

import cn.huiyin.cases.Kind;
import cn.huiyin.cases.Outcome;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import graphql.relay.Connection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The letters that wait at the desk, and what is decided on each. */
@Controller
@Transactional(readOnly = true)
class LetterController {

    record LetterTakeInput(
            UUID letterId,
            Kind kind,
            @Nullable String category,
            @Nullable UUID occupantId,
            @Nullable UUID unitId,
            @Nullable UUID commonPlaceId,
            @Nullable String placeText,
            @Nullable String phone,
            @Nullable String idempotencyKey) {

        TakeLetter.Command command() {
            return new TakeLetter.Command(
                    letterId, kind, category, occupantId, unitId, commonPlaceId, placeText, phone);
        }
    }

    record LetterJoinInput(
            UUID letterId, String reference, @Nullable String idempotencyKey) {}

    record LetterSetAsideInput(
            UUID letterId, String note, @Nullable String idempotencyKey) {}

    record LetterPayload(@Nullable UUID letterId, @Nullable UUID caseId, List<UserError> errors) {}

    private final Letters letters;
    private final TakeLetter takeLetter;
    private final DecideLetter decideLetter;
    private final UserErrors errors;

    LetterController(Letters letters, TakeLetter takeLetter, DecideLetter decideLetter, UserErrors errors) {
        this.letters = letters;
        this.takeLetter = takeLetter;
        this.decideLetter = decideLetter;
        this.errors = errors;
    }

    @QueryMapping
    Connection<Letter> letters(
            @Argument @Nullable LetterState state,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        int size = KeysetPage.size(first);
        Cursor cursor = Cursor.decode(after);
        List<Letter> rows = letters.page(
                state == null ? LetterState.WAITING : state,
                cursor == null ? null : cursor.at(),
                cursor == null ? null : cursor.id(),
                size + 1);
        return KeysetPage.of(rows, size).connection(letter -> new Cursor(letter.receivedAt(), letter.id()));
    }

    @MutationMapping
    @Transactional
    LetterPayload letterTake(@Argument LetterTakeInput input) {
        return switch (takeLetter.take(input.command())) {
            case TakeLetter.Result.Taken taken -> new LetterPayload(taken.letterId(), taken.caseId(), List.of());
            case TakeLetter.Result.Decided decided -> decided();
            case TakeLetter.Result.NotReceived not -> refused(error(not.why()));
        };
    }

    private UserError error(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var refusal)
                ? errors.input(
                        refusal.field().isEmpty() ? "" : "input." + refusal.field(),
                        refusal.message(),
                        refusal.arguments().toArray())
                : errors.conflict("", "graphql.conflict");
    }

    @MutationMapping
    @Transactional
    LetterPayload letterJoin(@Argument LetterJoinInput input) {
        return answer(decideLetter.join(input.letterId(), input.reference()));
    }

    @MutationMapping
    @Transactional
    LetterPayload letterSetAside(@Argument LetterSetAsideInput input) {
        return answer(decideLetter.setAside(input.letterId(), input.note()));
    }

    private LetterPayload answer(DecideLetter.Outcome outcome) {
        return switch (outcome) {
            case DecideLetter.Outcome.Done done ->
                new LetterPayload(
                        done.letterId(),
                        letters.find(done.letterId()).map(Letter::caseId).orElse(null),
                        List.of());
            case DecideLetter.Outcome.Decided decided -> decided();
            case DecideLetter.Outcome.Refused refused ->
                refused(errors.input("input." + refused.field(), refused.message()));
        };
    }

    private LetterPayload decided() {
        return refused(errors.conflict("", "letters.decided"));
    }

    private static LetterPayload refused(UserError error) {
        return new LetterPayload(null, null, List.of(error));
    }

    @SchemaMapping(typeName = "LetterPayload", field = "letter")
    @Nullable
    Letter letter(LetterPayload payload) {
        return payload.letterId() == null
                ? null
                : letters.find(payload.letterId()).orElse(null);
    }
}
