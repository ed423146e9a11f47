package cn.huiyin.cases;

/** How one speaks to a person. */
public enum ContactMethod {
    PHONE,
    DOOR,
    MESSAGE,
    LETTER,
    IN_PERSON
}
