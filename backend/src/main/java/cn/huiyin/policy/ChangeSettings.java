package cn.huiyin.policy;

import cn.huiyin.tenancy.NotVisible;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes settings of an estate: a new version from a local midnight to come, with a reason. */
@Service
public class ChangeSettings {

    /**
     * The wish.
     *
     * @param from local date from which it holds; null for tomorrow
     */
    public record Command(
            SettingsProposal proposal, @Nullable LocalDate from, String reason) {

        /** Figures alone, as texts by key. */
        public Command(UUID estateId, Map<String, String> values, @Nullable LocalDate from, String reason) {
            this(SettingsProposal.of(estateId, values), from, reason);
        }
    }

    /** Changed, or what to mend. */
    public sealed interface Outcome {
        record Changed(UUID versionId) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<SettingProblem> problems) implements Outcome {}
    }

    private final ProposeSettings proposals;
    private final SettingsRows rows;
    private final SettingsTrail trail;
    private final Clock clock;

    ChangeSettings(ProposeSettings proposals, SettingsRows rows, SettingsTrail trail, Clock clock) {
        this.proposals = proposals;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the new version; what is older keeps the version under which it arose.
     *
     * @throws NotVisible when the estate is not the caller's
     */
    @Transactional
    public Outcome change(Command command) {
        ProposeSettings.Proposed proposed = proposals.propose(command.proposal());
        SettingsVersion latest = proposed.latest();
        List<SettingProblem> problems = new ArrayList<>(proposed.problems());
        LocalDate today = LocalDate.ofInstant(clock.instant(), latest.zone());
        LocalDate from = command.from() == null ? today.plusDays(1) : command.from();
        Instant midnight = from.atStartOfDay(latest.zone()).toInstant();
        if (!from.isAfter(today) || rows.laterThan(latest.estateId(), midnight)) {
            problems.add(new SettingProblem("from", "date"));
        }
        if (command.reason().isBlank()) {
            problems.add(new SettingProblem("reason", "missing"));
        }
        List<SettingsDifference.Change> changes = SettingsDifference.between(latest, proposed.candidate());
        if (problems.isEmpty() && changes.isEmpty()) {
            problems.add(new SettingProblem("", "unchanged"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        SettingsVersion version =
                proposed.candidate().inForce(midnight, command.reason().strip());
        Instant now = clock.instant();
        rows.insert(version, now);
        trail.write(version, changes, now);
        return new Outcome.Changed(version.id());
    }
}
