package cn.huiyin.worktime;

import java.time.Instant;
import java.util.List;

/** The end of a span, with the steps that led there. */
public sealed interface Reckoning {

    Instant at();

    List<Step> steps();

    /** Every day that was counted is known. */
    record Exact(Instant at, List<Step> steps) implements Reckoning {
        public Exact {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The statutory days of a year are not known yet, so its weekdays were taken as worked; whoever uses the answer must
     * say so.
     *
     * @param missingYear the first year that the calendar lacks
     */
    record Provisional(Instant at, List<Step> steps, int missingYear) implements Reckoning {
        public Provisional {
            steps = List.copyOf(steps);
        }
    }
}
