package cn.huiyin.noticeboard;

/** Who may read a post. */
public enum Readers {
    RESIDENTS,
    PUBLIC
}
