package cn.huiyin.cases;

/** Whether management caused the matter; set at closing. */
public enum Cause {
    MANAGEMENT,
    OTHER
}
