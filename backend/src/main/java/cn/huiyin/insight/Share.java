package cn.huiyin.insight;

import org.jspecify.annotations.Nullable;

/**
 * A share with its Wilson score interval of 95 %.
 *
 * <p>Wilson's interval stays within 0 and 1 and is honest for few records, where the plain one is not.
 *
 * @param count those with the quality
 * @param of all
 */
public record Share(int count, int of) {

    private static final double Z = 1.959963984540054;

    /** The share, or null where there is nothing to count. */
    public @Nullable Double value() {
        return of == 0 ? null : (double) count / of;
    }

    /** The lower end of the interval, or null where there is nothing to count. */
    public @Nullable Double low() {
        return of == 0 ? null : Math.max(0, centre() - halfWidth());
    }

    /** The upper end of the interval, or null where there is nothing to count. */
    public @Nullable Double high() {
        return of == 0 ? null : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        double share = (double) count / of;
        return (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        double share = (double) count / of;
        return Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    }
}
