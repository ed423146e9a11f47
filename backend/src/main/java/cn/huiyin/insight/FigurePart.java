package cn.huiyin.insight;

/** Which of the cases behind a share. */
public enum FigurePart {
    DENOMINATOR,
    NUMERATOR,
    REST
}
