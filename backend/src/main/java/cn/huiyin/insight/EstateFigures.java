package cn.huiyin.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one estate for one period, by the definitions of the product.
 *
 * @param cases matters received in the period: a problem of many households counts once, by its leading case
 * @param households how many households raised them, those of shared problems included
 * @param livedInHomes null where no homes are known
 * @param satisfactionTarget the share of satisfied answers that the estate aims at, in percent; null where it has no settings
 */
public record EstateFigures(
        UUID estateId,
        String estateName,
        int cases,
        int households,
        @Nullable Integer livedInHomes,
        Share onTime,
        Spread handlingTime,
        Share coverage,
        Share satisfaction,
        Share satisfactionByStaff,
        Share satisfactionByOccupants,
        Share repeats,
        Share invalid,
        Share notReached,
        List<Exclusion> exclusions,
        @Nullable Integer satisfactionTarget) {

    /** So few cases allow no ranking. */
    static final int RANKING_MINIMUM = 30;

    /** Cases per 100 lived-in homes, or null where no homes are known. */
    public @Nullable Double casesPerHundredHomes() {
        return livedInHomes == null || livedInHomes == 0 ? null : 100.0 * cases / livedInHomes;
    }

    /** Whether satisfaction lies below the goal for certain: its whole interval does. */
    public boolean satisfactionMissed() {
        Double high = satisfaction.high();
        return satisfactionTarget != null && high != null && high * 100 < satisfactionTarget;
    }

    /** Whether there are cases enough for a ranking. */
    public boolean ranked() {
        return cases >= RANKING_MINIMUM;
    }
}
