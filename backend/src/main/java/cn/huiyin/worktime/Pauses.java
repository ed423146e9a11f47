package cn.huiyin.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times during which one clock stood still, apart and in order: pauses that overlap or touch count once.
 *
 * <p>A clock that stands still now has no due time; reckoned with the pause ending now, it has its earliest one.
 */
public final class Pauses {

    /** A clock that never stood still. */
    public static final Pauses NONE = new Pauses(List.of());

    private final List<Pause> pauses;

    private Pauses(List<Pause> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /** Pauses in any order, overlapping or not. */
    public static Pauses of(List<Pause> given) {
        List<Pause> sorted =
                given.stream().sorted(Comparator.comparing(Pause::from)).toList();
        List<Pause> apart = new ArrayList<>();
        for (Pause pause : sorted) {
            Pause last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || pause.from().isAfter(last.until())) {
                apart.add(pause);
            } else if (pause.until().isAfter(last.until())) {
                apart.set(apart.size() - 1, new Pause(last.from(), pause.until()));
            }
        }
        return new Pauses(apart);
    }

    /** They in order, apart from each other. */
    public List<Pause> list() {
        return pauses;
    }

    public boolean isEmpty() {
        return pauses.isEmpty();
    }

    /** How long the clock stood still between two moments, to be counted apart. */
    public Duration within(Instant start, Instant end) {
        return cut(start, end).stream()
                .map(pause -> Duration.between(pause.from(), pause.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The pauses between two moments, cut to them. */
    List<Pause> cut(Instant start, Instant end) {
        return pauses.stream()
                .filter(pause -> pause.until().isAfter(start) && pause.from().isBefore(end))
                .map(pause -> new Pause(
                        pause.from().isBefore(start) ? start : pause.from(),
                        pause.until().isAfter(end) ? end : pause.until()))
                .toList();
    }

    /** Whether a moment lies in one of them. */
    boolean cover(Instant moment) {
        for (Pause pause : pauses) {
            if (pause.covers(moment)) {
                return true;
            }
        }
        return false;
    }
}
