package cn.huiyin.insight;

/** Something that a figure leaves out, by its stable name, and how often. */
public record Exclusion(String code, int count) {}
