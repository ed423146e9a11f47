package cn.huiyin.cases;

/** How a person wishes to be spoken to. */
public enum Means {
    PHONE,
    DOOR,
    MESSAGE,
    EMAIL,
    LETTER
}
