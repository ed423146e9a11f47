package cn.huiyin.cases;

/** What a person is to a case. */
public enum Part {
    REPORTER,
    CONTACT
}
