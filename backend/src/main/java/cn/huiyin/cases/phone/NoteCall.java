package cn.huiyin.cases.phone;

import cn.huiyin.duties.Occurrence;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes how often the phone rang until somebody picked it up; duties say whether that was in time. */
@Service
public class NoteCall {

    /** More rings than anybody waits for. */
    static final int MOST = 60;

    private static final int SECONDS_A_RING = 5;

    /** What is asked for; null for now. */
    record Command(
            UUID estateId,
            PhoneLine line,
            CallSource source,
            int rings,
            boolean answered,
            @Nullable Instant rangAt) {}

    /** Noted, or what to mend. */
    sealed interface Outcome {
        record Noted(PhoneCall call) implements Outcome {}

        /** The field at fault, and the key of the reason. */
        record Refused(String field, String key) implements Outcome {}
    }

    /**
     * What the phone system itself tells.
     *
     * @param answeredAt null where nobody picked up
     * @param keyId the key with which it signed
     * @param callId by which it knows the call; one call is noted once
     */
    public record Heard(
            PhoneLine line,
            int rings,
            Instant rangAt,
            @Nullable Instant answeredAt,
            UUID keyId,
            String callId) {}

    /** What came of what the phone system told. */
    public enum Hearing {
        NOTED,
        /** The call was told before. */
        KNOWN,
        FUTURE,
        TOO_OFTEN
    }

    private final PhoneCalls calls;
    private final Estates estates;
    private final Occurrences occurrences;
    private final Clock clock;

    NoteCall(PhoneCalls calls, Estates estates, Occurrences occurrences, Clock clock) {
        this.calls = calls;
        this.estates = estates;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * Keeps the call and tells duties of it, in one transaction.
     *
     * @throws NotVisible where the estate is not there or not the caller's
     */
    @Transactional
    Outcome note(Command command) {
        estates.visible(command.estateId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant rang = command.rangAt() == null ? now : command.rangAt().truncatedTo(ChronoUnit.MICROS);
        if (command.source() == CallSource.SPOT_CALL && Scope.current().reach() != Reach.COMPANY) {
            return new Outcome.Refused("source", "phone.spot.company");
        }
        if (rang.isAfter(now)) {
            return new Outcome.Refused("rangAt", "phone.future");
        }
        if (command.rings() < 0 || command.rings() > MOST) {
            return new Outcome.Refused("rings", "phone.rings");
        }
        PhoneCall call =
                new PhoneCall(Ids.next(), command.line(), command.source(), rang, command.rings(), command.answered());
        calls.insert(command.estateId(), call, now, null, null);
        tell(command.estateId(), call, null);
        return new Outcome.Noted(call);
    }

    /** Keeps a call of the phone system and tells duties of it; the caller's transaction holds both. */
    @Transactional
    public Hearing heard(UUID estateId, Heard heard) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant rang = heard.rangAt().truncatedTo(ChronoUnit.MICROS);
        if (rang.isAfter(now)) {
            return Hearing.FUTURE;
        }
        if (heard.rings() < 0 || heard.rings() > MOST) {
            return Hearing.TOO_OFTEN;
        }
        boolean answered = heard.answeredAt() != null;
        PhoneCall call =
                new PhoneCall(Ids.next(), heard.line(), CallSource.PHONE_SYSTEM, rang, heard.rings(), answered);
        if (!calls.insert(estateId, call, now, heard.keyId(), heard.callId())) {
            return Hearing.KNOWN;
        }
        tell(estateId, call, heard.answeredAt());
        return Hearing.NOTED;
    }

    /** What a machine or a colleague counted holds however late it is entered. */
    private void tell(UUID estate, PhoneCall call, @Nullable Instant answeredAt) {
        record(
                "call.rung",
                estate,
                call,
                call.rangAt(),
                Map.of("line", call.line().code(), "rings", call.rings(), "answered", call.answered()));
        if (call.answered()) {
            Instant counted = call.rangAt().plusSeconds((long) call.rings() * SECONDS_A_RING);
            Instant picked = answeredAt == null ? counted : answeredAt;
            record("call.answered", estate, call, picked, Map.of("rings", call.rings()));
        }
    }

    private void record(String name, UUID estate, PhoneCall call, Instant at, Map<String, Object> facts) {
        occurrences.record(
                Occurrence.of(name, "call", call.id(), estate, at, facts).excusedLate());
    }
}
