package cn.huiyin.cases;

/** Why the office cannot take a matter on; told to the person with the way onward. */
public enum InvalidReason {
    NOT_RESPONSIBLE,
    NOT_MANAGEMENT_CAUSE,
    OUT_OF_SCOPE,
    BEYOND_ABILITY
}
