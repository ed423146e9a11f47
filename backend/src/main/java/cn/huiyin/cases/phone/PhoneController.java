package cn.huiyin.cases.phone;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Estates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** How the phones of an estate are answered. */
@Controller
@Transactional(readOnly = true)
class PhoneController {

    record PhoneCallNoteInput(
            UUID estateId,
            PhoneLine line,
            CallSource source,
            int rings,
            boolean answered,
            @Nullable Instant rangAt,
            @Nullable String idempotencyKey) {}

    record PhoneCallNotePayload(@Nullable PhoneCall call, List<UserError> errors) {}

    private final NoteCall noteCall;
    private final PhoneCalls calls;
    private final SettingsVersions versions;
    private final Estates estates;
    private final UserErrors errors;
    private final Clock clock;

    PhoneController(
            NoteCall noteCall,
            PhoneCalls calls,
            SettingsVersions versions,
            Estates estates,
            UserErrors errors,
            Clock clock) {
        this.noteCall = noteCall;
        this.calls = calls;
        this.versions = versions;
        this.estates = estates;
        this.errors = errors;
        this.clock = clock;
    }

    @QueryMapping
    PhoneFigures phoneFigures(@Argument UUID estateId, @Argument @Nullable LocalDate from) {
        estates.visible(estateId);
        Instant now = clock.instant();
        SettingsVersion version = versions.inForce(estateId, now);
        LocalDate today = LocalDate.ofInstant(now, version.zone());
        Instant month = today.withDayOfMonth(1).atStartOfDay(version.zone()).toInstant();
        Instant since = from == null ? month : from.atStartOfDay(version.zone()).toInstant();
        PhoneCalls.Counted counted = calls.counted(estateId, since, month);
        return new PhoneFigures(
                counted.asked(),
                counted.inTime(),
                counted.asked() == 0 ? null : (double) counted.inTime() / counted.asked(),
                version.number("maxRings"),
                counted.spotCalls(),
                version.number("spotCallsPerMonth"),
                calls.latest(estateId));
    }

    @MutationMapping
    @Transactional
    PhoneCallNotePayload phoneCallNote(@Argument PhoneCallNoteInput input) {
        NoteCall.Command command = new NoteCall.Command(
                input.estateId(), input.line(), input.source(), input.rings(), input.answered(), input.rangAt());
        return switch (noteCall.note(command)) {
            case NoteCall.Outcome.Noted noted -> new PhoneCallNotePayload(noted.call(), List.of());
            case NoteCall.Outcome.Refused refused ->
                new PhoneCallNotePayload(
                        null, List.of(errors.input("input." + refused.field(), refused.key(), NoteCall.MOST)));
        };
    }
}
