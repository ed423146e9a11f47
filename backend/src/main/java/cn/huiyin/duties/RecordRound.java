package cn.huiyin.duties;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody went round: a patrol, the complaint box opened even if empty, its letters brought to the office. */
@Service
public class RecordRound {

    /** The longest note, in characters. */
    public static final int LONGEST = 500;

    /**
     * What is asked for.
     *
     * @param found findings of a patrol, letters of the box
     * @param happenedAt null for now
     * @param actedBy the membership that went, where another enters it; null for the one in scope
     */
    public record Command(
            UUID estateId,
            RoundKind kind,
            int found,
            @Nullable String note,
            @Nullable Instant happenedAt,
            @Nullable UUID actedBy) {}

    /** Recorded, or what to mend. */
    public sealed interface Outcome {
        record Recorded(Round round) implements Outcome {}

        /** The field at fault, by its name in the command, and the key of the reason. */
        record Refused(String field, String key) implements Outcome {}
    }

    private final Rounds rounds;
    private final Estates estates;
    private final Memberships memberships;
    private final Occurrences occurrences;
    private final Clock clock;

    RecordRound(Rounds rounds, Estates estates, Memberships memberships, Occurrences occurrences, Clock clock) {
        this.rounds = rounds;
        this.estates = estates;
        this.memberships = memberships;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * Keeps the round and tells duties of it, in one transaction.
     *
     * @throws NotVisible where the estate is not there or not the caller's
     */
    @Transactional
    public Outcome record(Command command) {
        estates.visible(command.estateId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant happened =
                command.happenedAt() == null ? now : command.happenedAt().truncatedTo(ChronoUnit.MICROS);
        Membership actor = memberships
                .findById(command.actedBy() == null ? Scope.current().membership() : command.actedBy())
                .orElse(null);
        String note = command.note() == null || command.note().isBlank()
                ? null
                : command.note().strip();
        if (actor == null
                || !command.estateId().equals(actor.estateId())
                || !actor.role().isStaff()) {
            return new Outcome.Refused("actedById", "duties.round.actor");
        }
        if (happened.isAfter(now)) {
            return new Outcome.Refused("happenedAt", "duties.round.future");
        }
        if (command.found() < 0) {
            return new Outcome.Refused("found", "duties.round.negative");
        }
        if (note != null && note.length() > LONGEST) {
            return new Outcome.Refused("note", "duties.round.note");
        }
        Round round = new Round(Ids.next(), command.kind(), happened, now, actor.displayName(), command.found(), note);
        rounds.insert(command.estateId(), round, actor.id());
        String role = actor.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        occurrences.record(Occurrence.of(
                command.kind().event(),
                "estate",
                command.estateId(),
                command.estateId(),
                happened,
                command.kind().facts(role, command.found())));
        return new Outcome.Recorded(round);
    }
}
